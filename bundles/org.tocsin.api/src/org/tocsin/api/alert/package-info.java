/**
 * What flows out: alerts, as one record for each transition, and the writers that they go to.
 *
 * <p>The engine makes transitions of verdicts (pending, firing, acknowledged, recovering, resolved) and hands each to
 * every writer, on a thread of that writer's own, so that a slow or failing one keeps nobody waiting but itself. What
 * people do about an alert (acknowledge, note, resolve) is a {@code Remark} on a transition of its own, so it goes the same
 * way into every file.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.tocsin.api.alert;
