package org.tocsin.engine.internal.lane;

import java.util.List;
import org.tocsin.api.alert.Alert;
import org.tocsin.api.detector.Verdict;

/**
 * What came of an event.
 *
 * @param verdicts one a check
 * @param transitions what happened to alerts
 */
record Judgement(List<Verdict> verdicts, List<Alert> transitions) {}
