// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.orodha.core.text.Labels;
import org.orodha.core.text.Messages;
import org.orodha.core.text.Texts;
import org.orodha.core.text.Visible;
import org.orodha.model.AdoptionDecision;
import org.orodha.model.AdoptionLevel;
import org.orodha.model.Assignment;
import org.orodha.model.LifecycleElement;
import org.orodha.model.LifecycleStatus;
import org.orodha.model.LocalizedText;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.model.Procedure;
import org.orodha.model.Role;
import org.orodha.model.TextState;
import org.orodha.model.constraints.Choices;

/**
 * Leads an element from its draft to adoption, and at last out of use. A procedure is adopted at the technical level first and
 * then at the highest, and each adoption is recorded somewhere. Each step is one command that can be undone; nothing is saved.
 */
public final class Lifecycle {

	private static final Messages MESSAGES = Messages.of(Lifecycle.class);
	private static final int ROLES_NAMED = 10;

	/**
	 * Who decides, and where that is recorded.
	 *
	 * @param by         who decides: a person, or a body by its name
	 * @param day        the day of the decision
	 * @param record     where the decision is recorded, such as the minutes of a meeting; needed for the adoption of a procedure, else
	 *                   it may be null
	 * @param replacedBy what is to be used instead of an element that is deprecated; null where that is not said
	 * @param body       the body that decides; null where the person is the body
	 * @param reserve    the reservations of a body that adopts, or why it sends back; null for none
	 */
	public record Decision(Actor by, LocalDate day, String record, LifecycleElement replacedBy, String body, String reserve) {

		/** A decision of no other body, without reservations. */
		public Decision(Actor by, LocalDate day, String record, LifecycleElement replacedBy) {
			this(by, day, record, replacedBy, null, null);
		}

		/** A decision that does not say what replaces the element. */
		public Decision(Actor by, LocalDate day, String record) {
			this(by, day, record, null);
		}
	}

	private final Catalogue catalogue;

	/** @param catalogue holds the elements */
	public Lifecycle(Catalogue catalogue) {
		this.catalogue = catalogue;
	}

	/** Where an element can go from where it stands. */
	public static Set<LifecycleStatus> possible(LifecycleElement element) {
		if (!element.isSetStatus())
			return EnumSet.allOf(LifecycleStatus.class);
		if (element.getStatus() == LifecycleStatus.DRAFT || element.getStatus() == LifecycleStatus.IN_REVIEW)
			return element instanceof Procedure ? nextOfProcedure(element.getStatus())
					: EnumSet.complementOf(EnumSet.of(element.getStatus()));
		if (element instanceof Procedure procedure && Frozen.is(procedure)
				&& (Adoptions.isReplaced(procedure) || procedure.getStatus() == LifecycleStatus.ADOPTED))
			return Adoptions.isReplaced(procedure) ? EnumSet.noneOf(LifecycleStatus.class) : EnumSet.of(LifecycleStatus.DEPRECATED);
		return switch (element.getStatus()) {
		case TECHNICALLY_ADOPTED -> EnumSet.of(LifecycleStatus.IN_REVIEW, LifecycleStatus.ADOPTED, LifecycleStatus.DEPRECATED);
		case ADOPTED -> EnumSet.of(LifecycleStatus.IN_REVIEW, LifecycleStatus.DEPRECATED);
		default -> EnumSet.of(LifecycleStatus.IN_REVIEW);
		};
	}

	private static Set<LifecycleStatus> nextOfProcedure(LifecycleStatus status) {
		return status == LifecycleStatus.DRAFT ? EnumSet.of(LifecycleStatus.IN_REVIEW)
				: EnumSet.of(LifecycleStatus.DRAFT, LifecycleStatus.TECHNICALLY_ADOPTED);
	}

	/** Whether it has to be said where the decision is recorded. */
	private static boolean needsRecord(LifecycleElement element, LifecycleStatus status) {
		return element instanceof Procedure && isAdoption(status);
	}

	/**
	 * Leads an element on. The adoption of a procedure is one of its decisions, with the fingerprint of the text decided on, and the
	 * next version that is adopted at the highest level comes into force; the adoption of any other element and a deprecation is told
	 * in the element's notes. What is deprecated is valid until the day of the decision; what goes back to review is neither adopted
	 * nor replaced any more.
	 *
	 * @throws CatalogueException where that is not possible now, something is missing or does not fit, or others hold the role
	 */
	public void lead(LifecycleElement element, LifecycleStatus status, Decision decision) throws CatalogueException {
		check(element, status, decision);
		if (element instanceof Procedure procedure && isAdoption(status)) {
			catalogue.execute(new AdoptionCommands(catalogue, procedure).adopt(status, decision,
					AdoptionRights.of(catalogue, procedure, decision)));
			return;
		}
		CompoundCommand command = new CompoundCommand(0, Labels.of(status));
		command.append(Commands.set(catalogue, element, Literals.LIFECYCLE_ELEMENT__STATUS, status));
		if (status == LifecycleStatus.DEPRECATED) {
			command.append(Commands.set(catalogue, element, Literals.LIFECYCLE_ELEMENT__VALID_TO, decision.day()));
			if (decision.replacedBy() != null)
				command.append(Commands.set(catalogue, element, Literals.LIFECYCLE_ELEMENT__REPLACED_BY, decision.replacedBy()));
		} else if (element.isSetStatus() && element.getStatus() == LifecycleStatus.DEPRECATED) {
			command.append(Commands.set(catalogue, element, Literals.LIFECYCLE_ELEMENT__VALID_TO, null));
			command.append(Commands.set(catalogue, element, Literals.LIFECYCLE_ELEMENT__REPLACED_BY, null));
		}
		if (element instanceof Procedure procedure && status != LifecycleStatus.DEPRECATED)
			new AdoptionCommands(catalogue, procedure).keepOlderRecord(command);
		else if (isAdoption(status) || status == LifecycleStatus.DEPRECATED)
			command.append(Commands.set(catalogue, element, Literals.LIFECYCLE_ELEMENT__NOTE, noted(element, status, decision)));
		catalogue.execute(command);
	}

	/**
	 * Sends a procedure back: one in review to its authors, one that is adopted technically to review. The decision is kept with what
	 * was decided before.
	 *
	 * @throws CatalogueException where the procedure is not before a body, something is missing, or others hold the role
	 */
	public void sendBack(Procedure procedure, Decision decision) throws CatalogueException {
		LifecycleStatus status = procedure.isSetStatus() ? procedure.getStatus() : LifecycleStatus.DRAFT;
		if (status != LifecycleStatus.IN_REVIEW && status != LifecycleStatus.TECHNICALLY_ADOPTED)
			throw refused(procedure, "lifecycle.notBefore", procedure.getId(),
					Labels.of(procedure, Literals.LIFECYCLE_ELEMENT__STATUS));
		check(procedure, status == LifecycleStatus.IN_REVIEW ? LifecycleStatus.DRAFT : LifecycleStatus.IN_REVIEW, decision);
		if (isBlank(decision.record()))
			throw refused(procedure, "lifecycle.record", procedure.getId());
		AdoptionLevel level = status == LifecycleStatus.IN_REVIEW ? AdoptionLevel.TECHNICAL : AdoptionLevel.HIGHEST;
		catalogue.execute(new AdoptionCommands(catalogue, procedure).sendBack(level, decision,
				AdoptionRights.of(catalogue, procedure, decision)));
	}

	/** The roles with the permission to adopt procedures. */
	public List<Role> adopters() {
		return AdoptionRights.roles(catalogue);
	}

	private void check(LifecycleElement element, LifecycleStatus status, Decision decision) throws CatalogueException {
		if (element instanceof Procedure procedure && status == LifecycleStatus.IN_REVIEW && Frozen.is(procedure)
				&& !possible(element).contains(status))
			throw new CatalogueException(path(element), Frozen.reason(procedure).orElseThrow(), null);
		if (!possible(element).contains(status))
			throw refused(element, "lifecycle.impossible", element.getId(), Labels.of(element, Literals.LIFECYCLE_ELEMENT__STATUS),
					Labels.of(status), possible(element).stream().map(Labels::of).collect(Collectors.joining(", ")));
		if (decision.by().person().isBlank())
			throw refused(element, "lifecycle.person", element.getId());
		if (needsRecord(element, status) && isBlank(decision.record()))
			throw refused(element, "lifecycle.record", element.getId());
		if (element instanceof Procedure procedure && status == LifecycleStatus.ADOPTED)
			checkOrder(procedure, decision.day());
		LifecycleElement successor = decision.replacedBy();
		if (successor != null && status != LifecycleStatus.DEPRECATED)
			throw refused(element, "lifecycle.notReplaced", element.getId(), successor.getId());
		if (successor != null && !Choices.isValid(element, Literals.LIFECYCLE_ELEMENT__REPLACED_BY, successor))
			throw refused(element, "lifecycle.replacement", element.getId(), successor.getId(), Labels.ofKind(element.eClass()));
		Optional<String> refusal = decision.by().role() == null ? Optional.empty()
				: new RoleHolders(catalogue, decision.day()).refusal(decision.by().person(), decision.by().role());
		if (refusal.isPresent())
			throw new CatalogueException(path(element), refusal.get(), null);
	}

	private void checkOrder(Procedure procedure, LocalDate day) throws CatalogueException {
		LocalDate technical = Adoptions.last(procedure, AdoptionLevel.TECHNICAL).map(AdoptionDecision::getDate).orElse(null);
		if (technical != null && day.isBefore(technical))
			throw refused(procedure, "lifecycle.earlier", procedure.getId(), day, technical);
	}

	/**
	 * What to think of before a procedure is adopted: the roles in its steps that nobody is known to hold on a day.
	 *
	 * @return the text in the reader's language; empty where there is none, and for elements of other kinds
	 */
	public Optional<String> remark(LifecycleElement element, LocalDate day) {
		if (!(element instanceof Procedure procedure))
			return Optional.empty();
		RoleHolders holders = new RoleHolders(catalogue, day);
		List<Role> roles = procedure.getSteps().stream().flatMap(step -> step.getAssignments().stream()).map(Assignment::getRole)
				.filter(role -> role != null && !role.eIsProxy()).distinct().filter(role -> holders.of(role).isEmpty()).toList();
		return roles.isEmpty() ? Optional.empty()
				: Optional.of(MESSAGES.text("lifecycle.unheld", roles.size(), Visible.first(roles.stream()
						.map(role -> Labels.of(role, catalogue.readingLanguages()) + " (" + role.getId() + ")").toList(), ROLES_NAMED)));
	}

	private List<LocalizedText> noted(LifecycleElement element, LifecycleStatus status, Decision decision) {
		List<LocalizedText> notes = new ArrayList<>(EcoreUtil.copyAll(element.getNote()));
		String line = Labels.pair(decision.day() + ", " + Labels.of(status), told(decision));
		LocalizedText own = notes.stream().filter(note -> language().equals(note.getLanguage())).findFirst().orElse(null);
		if (own == null)
			notes.add(Texts.text(language(), line, TextState.ORIGINAL));
		else
			own.setValue(isBlank(own.getValue()) ? line : own.getValue() + "\n" + line);
		return Collections.unmodifiableList(notes);
	}

	private String language() {
		return catalogue.readingLanguages().getFirst();
	}

	private String told(Decision decision) {
		String role = decision.by().role() == null ? "" : " (" + Labels.of(decision.by().role(), catalogue.readingLanguages()) + ")";
		String who = decision.by().person().strip() + role;
		return isBlank(decision.record()) ? who : Labels.pair(who, decision.record().strip());
	}

	private static boolean isAdoption(LifecycleStatus status) {
		return status == LifecycleStatus.TECHNICALLY_ADOPTED || status == LifecycleStatus.ADOPTED;
	}

	private static boolean isBlank(String text) {
		return text == null || text.isBlank();
	}

	private String path(LifecycleElement element) {
		return catalogue.pathOf(element).orElse(element.getId());
	}

	private CatalogueException refused(LifecycleElement element, String key, Object... values) {
		return new CatalogueException(path(element), MESSAGES.text(key, values), null);
	}
}
