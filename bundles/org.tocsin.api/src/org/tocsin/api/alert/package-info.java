/** What flows out: alerts, as one record for each transition, and the writers that they go to. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.tocsin.api.alert;
