/** Models of detectors in files: how they are written, found, and taken up after a restart. */
package org.tocsin.engine.internal.model;
