/** The workbench: its window, menus and perspective. The engine is reached through OSGi services only. */
package org.tocsin.workbench.internal.shell;
