// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.orodha.core.catalogue.Lifecycle.Decision;
import org.orodha.core.text.Labels;
import org.orodha.core.text.Texts;
import org.orodha.model.AdoptionDecision;
import org.orodha.model.AdoptionLevel;
import org.orodha.model.AdoptionOutcome;
import org.orodha.model.LifecycleStatus;
import org.orodha.model.LocalizedText;
import org.orodha.model.ModelFactory;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.model.Procedure;
import org.orodha.model.Review;
import org.orodha.model.Role;
import org.orodha.model.TextState;

/** The changes that a decision on a procedure comes to, as one command. */
final class AdoptionCommands {

	private final Catalogue catalogue;
	private final Procedure procedure;

	AdoptionCommands(Catalogue catalogue, Procedure procedure) {
		this.catalogue = catalogue;
		this.procedure = procedure;
	}

	/** The procedure is adopted, and comes into force at the highest level. */
	Command adopt(LifecycleStatus status, Decision decision, Role role) {
		AdoptionLevel level = status == LifecycleStatus.ADOPTED ? AdoptionLevel.HIGHEST : AdoptionLevel.TECHNICAL;
		AdoptionDecision made = decided(level,
				isBlank(decision.reserve()) ? AdoptionOutcome.ADOPTED : AdoptionOutcome.ADOPTED_WITH_RESERVATIONS, decision, role);
		made.setFingerprint(AdoptedText.fingerprint(procedure));
		CompoundCommand command = new CompoundCommand(0, Labels.of(status));
		Procedure inForce = level == AdoptionLevel.HIGHEST && Adoptions.isNext(procedure) ? procedure.getVersionOf() : procedure;
		if (inForce != procedure) {
			ComingIntoForce.append(catalogue, procedure, made, decision.day(), command);
		} else {
			record(made, command);
			command.append(Commands.set(catalogue, procedure, Literals.LIFECYCLE_ELEMENT__STATUS, status));
			if (level == AdoptionLevel.HIGHEST && procedure.getValidFrom() == null)
				command.append(Commands.set(catalogue, procedure, Literals.LIFECYCLE_ELEMENT__VALID_FROM, decision.day()));
		}
		if (level == AdoptionLevel.HIGHEST)
			ReviewCycle.next(procedure, decision.day()).ifPresent(
					next -> command.append(Commands.set(catalogue, inForce, Literals.PROCEDURE__NEXT_REVIEW, next)));
		return command;
	}

	/** The procedure is sent back to where the next decision begins. */
	Command sendBack(AdoptionLevel level, Decision decision, Role role) {
		LifecycleStatus status = level == AdoptionLevel.HIGHEST ? LifecycleStatus.IN_REVIEW : LifecycleStatus.DRAFT;
		CompoundCommand command = new CompoundCommand(0, Labels.of(AdoptionOutcome.SENT_BACK));
		AdoptionDecision made = decided(level, AdoptionOutcome.SENT_BACK, decision, role);
		made.setFingerprint(AdoptedText.fingerprint(procedure));
		record(made, command);
		command.append(Commands.set(catalogue, procedure, Literals.LIFECYCLE_ELEMENT__STATUS, status));
		return command;
	}

	/** Appends what becomes of an older record of the adoption once the procedure is led elsewhere: it is a decision like others. */
	void keepOlderRecord(CompoundCommand command) {
		if (procedure.getAdoptedOn() == null && procedure.getAdoption().isEmpty())
			return;
		List<AdoptionDecision> decisions = new ArrayList<>(procedure.getDecisions());
		decisions.addFirst(older());
		set(Literals.PROCEDURE__DECISIONS, decisions, command);
		forgetOlderRecord(command);
	}

	private void record(AdoptionDecision made, CompoundCommand command) {
		List<AdoptionDecision> decisions = new ArrayList<>(procedure.getDecisions());
		if (procedure.getAdoptedOn() != null || !procedure.getAdoption().isEmpty()) {
			decisions.addFirst(older());
			forgetOlderRecord(command);
		}
		decisions.add(made);
		set(Literals.PROCEDURE__DECISIONS, decisions, command);
	}

	private void forgetOlderRecord(CompoundCommand command) {
		set(Literals.PROCEDURE__ADOPTED_ON, null, command);
		set(Literals.PROCEDURE__ADOPTION, List.of(), command);
	}

	private AdoptionDecision older() {
		AdoptionDecision older = ModelFactory.eINSTANCE.createAdoptionDecision();
		older.setLevel(procedure.isSetStatus() && procedure.getStatus() == LifecycleStatus.TECHNICALLY_ADOPTED ? AdoptionLevel.TECHNICAL
				: AdoptionLevel.HIGHEST);
		older.setOutcome(AdoptionOutcome.ADOPTED);
		older.setDate(procedure.getAdoptedOn());
		older.setVersion(procedure.getVersion());
		if (!procedure.getAdoption().isEmpty())
			older.setMinutes(procedure.getAdoption().stream().map(LocalizedText::getValue).collect(Collectors.joining("\n")));
		return older;
	}

	private AdoptionDecision decided(AdoptionLevel level, AdoptionOutcome outcome, Decision decision, Role role) {
		AdoptionDecision made = ModelFactory.eINSTANCE.createAdoptionDecision();
		made.setLevel(level);
		made.setOutcome(outcome);
		made.setBody(isBlank(decision.body()) ? decision.by().person().strip() : decision.body().strip());
		made.setDate(decision.day());
		made.setMinutes(decision.record().strip());
		if (!isBlank(decision.reserve()))
			made.getReservations().add(Texts.text(catalogue.readingLanguages().getFirst(), decision.reserve().strip(), TextState.ORIGINAL));
		made.setVersion(procedure.getVersion());
		made.setPerson(decision.by().person().strip());
		made.setIdentification(decision.by().identificationIn(catalogue));
		made.setRole(role);
		Procedure reviewed = Adoptions.isNext(procedure) ? procedure.getVersionOf() : procedure;
		catalogue.all(Review.class).stream().filter(review -> review.getProcedures().contains(reviewed) && review.getOpened() != null)
				.max(Comparator.comparing(Review::getOpened)).ifPresent(made::setReview);
		return made;
	}

	private void set(EStructuralFeature feature, Object value, CompoundCommand command) {
		command.append(Commands.set(catalogue, procedure, feature, value));
	}

	private static boolean isBlank(String text) {
		return text == null || text.isBlank();
	}
}
