// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.insight.internal.sources;

import org.orodha.insight.sources.Mark;

/**
 * How a dataset is judged.
 *
 * @param why why, in a sentence
 */
record Judgement(Mark mark, String why) {
}
