// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.delivery;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.orodha.core.text.Labels;
import org.orodha.core.text.Messages;
import org.orodha.model.Delivery;
import org.orodha.model.DeliveryAction;
import org.orodha.model.DeliveryState;

/** The life of a delivery: what can happen to it in which state, and where that leads. */
final class DeliveryLifecycle {

	private static final Messages MESSAGES = Messages.of(DeliveryLifecycle.class);
	private static final Map<DeliveryState, Map<DeliveryAction, DeliveryState>> MOVES = moves();

	private DeliveryLifecycle() {
	}

	private static Map<DeliveryState, Map<DeliveryAction, DeliveryState>> moves() {
		Map<DeliveryState, Map<DeliveryAction, DeliveryState>> moves = new EnumMap<>(DeliveryState.class);
		for (DeliveryState state : DeliveryState.values()) {
			moves.put(state, new EnumMap<>(DeliveryAction.class));
			if (state != DeliveryState.EXPECTED)
				moves.get(state).put(DeliveryAction.REMARK, state);
		}
		moves.get(DeliveryState.RECEIVED).put(DeliveryAction.CHECK, DeliveryState.IN_TRIAGE);
		Map<DeliveryAction, DeliveryState> triage = moves.get(DeliveryState.IN_TRIAGE);
		triage.put(DeliveryAction.CHECK, DeliveryState.IN_TRIAGE);
		triage.put(DeliveryAction.CORRECT, DeliveryState.IN_TRIAGE);
		triage.put(DeliveryAction.ACCEPT, DeliveryState.VALIDATED);
		triage.put(DeliveryAction.REJECT, DeliveryState.REJECTED);
		moves.get(DeliveryState.VALIDATED).put(DeliveryAction.SIGN_OFF, DeliveryState.SIGNED_OFF);
		moves.get(DeliveryState.VALIDATED).put(DeliveryAction.REJECT, DeliveryState.REJECTED);
		for (DeliveryState out : List.of(DeliveryState.SIGNED_OFF, DeliveryState.DISSEMINATED))
			moves.get(out).put(DeliveryAction.DISSEMINATE, DeliveryState.DISSEMINATED);
		return moves;
	}

	static Set<DeliveryAction> possible(Delivery delivery) {
		return Collections.unmodifiableSet(MOVES.get(delivery.getState()).keySet());
	}

	/** The state that an action leads to. */
	static DeliveryState after(Delivery delivery, DeliveryAction action) throws DeliveryException {
		DeliveryState next = MOVES.get(delivery.getState()).get(action);
		if (next == null)
			throw DeliveryException.of(delivery.getId(), MESSAGES.text("move.impossible", delivery.getId(),
					Labels.of(delivery.getState()), Labels.of(action), possible(delivery).stream().map(Labels::of)
							.collect(Collectors.joining(", "))));
		return next;
	}
}
