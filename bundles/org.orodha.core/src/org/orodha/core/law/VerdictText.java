// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.text.Labels;
import org.orodha.core.text.Messages;
import org.orodha.core.text.Owners;
import org.orodha.model.Agency;
import org.orodha.model.IdentifiedElement;
import org.orodha.model.LegalInstrument;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.model.Person;

/** Words verdicts. */
final class VerdictText {

	private static final Messages MESSAGES = Messages.of(VerdictText.class);

	private final Catalogue catalogue;
	private final LocalDate day;
	private final List<Person> overriders;

	VerdictText(Catalogue catalogue, LocalDate day, List<Person> overriders) {
		this.catalogue = catalogue;
		this.day = day;
		this.overriders = overriders;
	}

	String of(Verdict verdict) {
		return switch (verdict) {
		case Verdict.Free free -> MESSAGES.text("free." + free.reason().name().toLowerCase(Locale.ROOT), named(free.transfer().dataset()));
		case Verdict.Covered covered -> MESSAGES.text("covered", named(covered.transfer().dataset()), recipient(covered.transfer()), day,
				named(covered.instrument()));
		case Verdict.Refused refused -> refused(refused);
		};
	}

	private String refused(Verdict.Refused refused) {
		Transfer transfer = refused.transfer();
		String said = MESSAGES.text("refused", named(transfer.dataset()),
				Labels.of(transfer.dataset(), Literals.DATASET__CONFIDENTIALITY),
				Owners.of(transfer.dataset()).map(this::named).orElse("\u2013"), recipient(transfer), day);
		String near = refused.lacks().isEmpty() ? MESSAGES.text("nothing")
				: MESSAGES.text(refused.flow().isPresent() ? "nearest.flow" : "nearest",
						refused.nearest().map(this::named).orElse("\u2013"), refused.flow().map(this::named).orElse(""),
						refused.lacks().stream().sorted().map(lack -> lack(lack, refused)).collect(Collectors.joining("; ")));
		return said + " " + near + " " + (overriders.isEmpty() ? MESSAGES.text("override.nobody")
				: MESSAGES.text("override.by", overriders.stream().map(this::named).collect(Collectors.joining(", "))));
	}

	private String lack(Lack lack, Verdict.Refused refused) {
		Optional<LegalInstrument> instrument = refused.nearest();
		return MESSAGES.text("lack." + lack.name().toLowerCase(Locale.ROOT), switch (lack) {
		case BEGINNING -> instrument.map(law -> law.getInForceFrom() == null ? law.getSigned() : law.getInForceFrom()).map(String::valueOf)
				.orElse("\u2013");
		case END -> instrument.map(LegalInstrument::getInForceTo).map(String::valueOf).orElse("\u2013");
		case SENDER -> refused.flow().map(flow -> flow.getSender()).or(() -> Owners.of(refused.transfer().dataset())).map(this::named)
				.orElse("\u2013");
		case CHAIN, ONWARD -> refused.flow().map(flow -> flow.getSender()).map(this::named).orElse("\u2013");
		case RECIPIENT -> recipient(refused.transfer());
		case PURPOSE -> refused.transfer().purpose() == null ? "\u2013" : Labels.of(refused.transfer().purpose());
		default -> "";
		});
	}

	private String recipient(Transfer transfer) {
		return switch (transfer.recipient()) {
		case Recipient.Body(Agency agency) -> named(agency);
		case Recipient.Everybody everybody -> MESSAGES.text("everybody");
		};
	}

	private String named(IdentifiedElement element) {
		return Labels.of(element, catalogue.readingLanguages()) + " (" + Labels.id(element) + ")";
	}
}
