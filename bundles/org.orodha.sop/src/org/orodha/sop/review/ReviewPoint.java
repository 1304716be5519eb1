// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.sop.review;

import java.util.Objects;

import org.orodha.model.IdentifiedElement;
import org.orodha.model.Procedure;
import org.orodha.model.ReviewDecision;
import org.orodha.model.ReviewTopic;

/**
 * One point that is brought before a review.
 *
 * @param topic     why
 * @param about     what it is about
 * @param procedure the procedure that it concerns; null where it concerns none
 * @param text      what there is to say, in the user's language
 * @since 1.0
 */
public record ReviewPoint(ReviewTopic topic, IdentifiedElement about, Procedure procedure, String text) {

	/** What a person calls the point by on the command line: the topic and the element. */
	public String key() {
		return topic.getLiteral() + ":" + about.getId() + (procedure == null || procedure == about ? "" : "@" + procedure.getId());
	}

	/** Whether a decision is one on this point. */
	public boolean isDecidedBy(ReviewDecision decision) {
		return decision.isSetTopic() && decision.getTopic() == topic && decision.getAbout() == about
				&& Objects.equals(decision.getProcedure(), procedure);
	}
}
