// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.delivery;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.orodha.core.catalogue.Actor;
import org.orodha.core.law.Transfer;
import org.orodha.core.text.Labels;
import org.orodha.core.text.Messages;
import org.orodha.model.Dataset;
import org.orodha.model.DeliveryAction;
import org.orodha.model.DeliveryEvent;

/** That data may be received: by whom, and under which law. */
final class Admission {

	private static final Messages MESSAGES = Messages.of(Admission.class);

	private final Receipt receipt;
	private final Acting acting;
	private final Optional<Gate.Passed> passed;

	private Admission(Receipt receipt, Acting acting, Optional<Gate.Passed> passed) {
		this.receipt = receipt;
		this.acting = acting;
		this.passed = passed;
	}

	/** Where nothing is known of agencies and people, the data stays where it is. */
	static Admission of(Receipt receipt, Actor actor, History history, Gate gate) throws DeliveryException {
		Dataset dataset = receipt.dataset();
		Acting acting = history.require(dataset.getId(), dataset, actor, DeliveryAction.RECEIVE);
		if (acting.agency().isEmpty())
			return new Admission(receipt, acting, Optional.empty());
		return new Admission(receipt, acting, Optional.of(
				gate.pass(dataset.getId(), Transfer.of(dataset, acting.agency().get()), acting, receipt.override())));
	}

	/** That nothing says on what law the data rests. */
	Optional<String> remark() {
		Dataset dataset = receipt.dataset();
		boolean rests = !dataset.getLegalBases().isEmpty() || dataset.getSource() != null && !dataset.getSource().getLegalBases().isEmpty();
		return rests ? Optional.empty() : Optional.of(MESSAGES.text("receive.basis", Labels.of(dataset, List.of()), dataset.getId()));
	}

	List<DeliveryEvent> events(History history, Instant now) {
		String note = remark().orElse(null);
		return passed.map(gate -> history.passing(DeliveryAction.RECEIVE, now, acting, note, gate))
				.orElseGet(() -> List.of(history.event(DeliveryAction.RECEIVE, now, acting, note)));
	}
}
