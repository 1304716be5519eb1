// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.cli.internal;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.Enumerator;
import org.orodha.cli.ExitCode;
import org.orodha.cli.Results;
import org.orodha.cli.Terminal;
import org.orodha.core.catalogue.Actor;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.CatalogueException;
import org.orodha.core.law.Recipient;
import org.orodha.core.text.PreferredLanguage;
import org.orodha.data.delivery.Deliveries;
import org.orodha.data.delivery.DeliveryChecker;
import org.orodha.data.delivery.Dispatch;
import org.orodha.data.delivery.DeliveryException;
import org.orodha.model.Agency;
import org.orodha.model.Delivery;
import org.orodha.model.DeliveryAction;
import org.orodha.model.Purpose;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Leads a delivery through its life. */
@Command(name = "triage")
final class TriageCommand extends DeliveryCommand {

	private static final List<DeliveryAction> ACTIONS = List.of(DeliveryAction.CHECK, DeliveryAction.ACCEPT,
			DeliveryAction.REJECT, DeliveryAction.SIGN_OFF, DeliveryAction.DISSEMINATE, DeliveryAction.REMARK);

	private final Function<Catalogue, DeliveryChecker> checkers;

	@Parameters(index = "0", paramLabel = "DELIVERY", descriptionKey = "delivery.id")
	private String id;

	@Parameters(index = "1", paramLabel = "ACTION", descriptionKey = "triage.action")
	private String action;

	@Option(names = "--note", paramLabel = "TEXT", descriptionKey = "triage.note")
	private String note;

	@Option(names = "--letter-lang", paramLabel = "TAG", descriptionKey = "triage.letter-lang")
	private String letterLanguage;

	@Option(names = "--to", paramLabel = "AGENCY", descriptionKey = "triage.to")
	private String recipient;

	@Option(names = "--purpose", paramLabel = "PURPOSE", descriptionKey = "triage.purpose")
	private String purpose;

	TriageCommand(Terminal terminal, Function<Catalogue, DeliveryChecker> checkers) {
		super(terminal);
		this.checkers = checkers;
	}

	@Override
	public Integer call() throws CatalogueException, DeliveryException, IOException {
		DeliveryAction wanted = DeliveryAction.get(action);
		if (wanted == null || !ACTIONS.contains(wanted))
			throw unknownAction();
		Delivery delivery;
		try (Closeable turn = turn(id)) {
			Catalogue catalogue = open();
			delivery = catalogue.require(Delivery.class, id);
			act(catalogue, delivery, wanted, actor(catalogue));
			save(catalogue, delivery, wanted);
		}
		try (Results results = results(COLUMNS)) {
			results.add(record(delivery));
		}
		return wanted == DeliveryAction.CHECK ? code(delivery) : ExitCode.FINE;
	}

	/** The letter of a rejection that could not be saved does not stay. */
	private void save(Catalogue catalogue, Delivery delivery, DeliveryAction done) throws CatalogueException, DeliveryException {
		boolean saved = false;
		try {
			catalogue.save(terminal().progress());
			saved = true;
		} finally {
			if (!saved && done == DeliveryAction.REJECT) {
				catalogue.undo();
				deliveries(catalogue).discardLetter(delivery);
			}
		}
	}

	private void act(Catalogue catalogue, Delivery delivery, DeliveryAction wanted, Actor actor) throws DeliveryException {
		Deliveries deliveries = deliveries(catalogue);
		switch (wanted) {
		case CHECK -> deliveries.check(delivery, checkers.apply(catalogue), actor,
				terminal().progress());
		case ACCEPT -> deliveries.accept(delivery, actor, note);
		case REJECT -> terminal().err().println(deliveries.reject(delivery, actor, note, letterLanguage()).text());
		case SIGN_OFF -> deliveries.signOff(delivery, actor, note, terminal().progress());
		case DISSEMINATE -> deliveries.disseminate(List.of(delivery), actor, dispatch(catalogue));
		case REMARK -> deliveries.remark(delivery, actor, note);
		default -> throw unknownAction();
		}
		tellOf(actor, deliveries);
	}

	private Dispatch dispatch(Catalogue catalogue) {
		Recipient to = recipient == null ? new Recipient.Everybody() : new Recipient.Body(catalogue.require(Agency.class, recipient));
		return new Dispatch(to, purpose(), note, override());
	}

	private Purpose purpose() {
		if (purpose == null)
			return null;
		Purpose wanted = Purpose.get(purpose);
		if (wanted == null)
			throw usage(DataTexts.text("purpose.unknown", purpose,
					Purpose.VALUES.stream().map(Enumerator::getLiteral).collect(Collectors.joining(", "))));
		return wanted;
	}

	private Locale letterLanguage() {
		if (letterLanguage == null)
			return Locale.getDefault();
		if (!PreferredLanguage.SPOKEN.contains(letterLanguage))
			throw usage(DataTexts.text("language.unknown", letterLanguage, String.join(", ", PreferredLanguage.SPOKEN)));
		return Locale.forLanguageTag(letterLanguage);
	}

	private RuntimeException unknownAction() {
		return usage(DataTexts.text("action.unknown", action,
				ACTIONS.stream().map(Enumerator::getLiteral).collect(Collectors.joining(", "))));
	}
}
