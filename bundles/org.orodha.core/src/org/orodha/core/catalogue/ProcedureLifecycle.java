// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.catalogue;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.common.command.CompoundCommand;
import org.orodha.core.text.Labels;
import org.orodha.core.text.Messages;
import org.orodha.core.text.Texts;
import org.orodha.model.LifecycleStatus;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.model.Procedure;
import org.orodha.model.Role;
import org.orodha.model.TextState;

/**
 * Leads a procedure from its draft to adoption, at the technical level and then at the highest, and at last out of use. Each step
 * is one command that can be undone; nothing is saved.
 */
public final class ProcedureLifecycle {

	private static final Messages MESSAGES = Messages.of(ProcedureLifecycle.class);

	/**
	 * Who decides, and where that is recorded.
	 *
	 * @param person the person's name or identifier, or the name of the body that decides
	 * @param role   the role in which it is done; null where it is done in none
	 * @param day    the day of the decision
	 * @param record where the decision is recorded, such as the minutes of a meeting; needed for an adoption, else it may be null
	 */
	public record Decision(String person, Role role, LocalDate day, String record) {
	}

	private final Catalogue catalogue;

	/** @param catalogue holds the procedures */
	public ProcedureLifecycle(Catalogue catalogue) {
		this.catalogue = catalogue;
	}

	/** Where a procedure can go from where it stands. */
	public static Set<LifecycleStatus> possible(Procedure procedure) {
		if (!procedure.isSetStatus())
			return EnumSet.allOf(LifecycleStatus.class);
		return switch (procedure.getStatus()) {
		case DRAFT -> EnumSet.of(LifecycleStatus.IN_REVIEW);
		case IN_REVIEW -> EnumSet.of(LifecycleStatus.DRAFT, LifecycleStatus.TECHNICALLY_ADOPTED);
		case TECHNICALLY_ADOPTED -> EnumSet.of(LifecycleStatus.IN_REVIEW, LifecycleStatus.ADOPTED, LifecycleStatus.DEPRECATED);
		case ADOPTED -> EnumSet.of(LifecycleStatus.IN_REVIEW, LifecycleStatus.DEPRECATED);
		case DEPRECATED -> EnumSet.of(LifecycleStatus.IN_REVIEW);
		};
	}

	/**
	 * Leads a procedure on. An adoption notes its day, who decided and where that is recorded; one that goes back to review is
	 * not adopted any more; one that is deprecated is valid until the day of the decision.
	 *
	 * @throws CatalogueException where that is not possible now, something is missing, or others hold the role
	 */
	public void lead(Procedure procedure, LifecycleStatus status, Decision decision) throws CatalogueException {
		if (!possible(procedure).contains(status))
			throw refused(procedure, MESSAGES.text("lifecycle.impossible", procedure.getId(), status(procedure), Labels.of(status),
					possible(procedure).stream().map(Labels::of).collect(Collectors.joining(", "))));
		if (decision.person().isBlank())
			throw refused(procedure, MESSAGES.text("lifecycle.person", procedure.getId()));
		boolean adoption = status == LifecycleStatus.TECHNICALLY_ADOPTED || status == LifecycleStatus.ADOPTED;
		if (adoption && (decision.record() == null || decision.record().isBlank()))
			throw refused(procedure, MESSAGES.text("lifecycle.record", procedure.getId()));
		Optional<String> refusal = decision.role() == null ? Optional.empty()
				: new RoleHolders(catalogue, decision.day()).refusal(decision.person(), decision.role());
		if (refusal.isPresent())
			throw refused(procedure, refusal.get());
		CompoundCommand command = new CompoundCommand(0, Labels.of(status));
		command.append(Commands.set(catalogue, procedure, Literals.LIFECYCLE_ELEMENT__STATUS, status));
		if (status == LifecycleStatus.DEPRECATED)
			command.append(Commands.set(catalogue, procedure, Literals.LIFECYCLE_ELEMENT__VALID_TO, decision.day()));
		else {
			command.append(Commands.set(catalogue, procedure, Literals.PROCEDURE__ADOPTED_ON, adoption ? decision.day() : null));
			command.append(Commands.set(catalogue, procedure, Literals.PROCEDURE__ADOPTION, adoption ? List.of(
					Texts.text(catalogue.readingLanguages().getFirst(), told(decision), TextState.ORIGINAL)) : List.of()));
			if (procedure.isSetStatus() && procedure.getStatus() == LifecycleStatus.DEPRECATED)
				command.append(Commands.set(catalogue, procedure, Literals.LIFECYCLE_ELEMENT__VALID_TO, null));
		}
		catalogue.execute(command);
	}

	private String told(Decision decision) {
		String role = decision.role() == null ? "" : " (" + Labels.of(decision.role(), catalogue.readingLanguages()) + ")";
		return decision.person().strip() + role + ": " + decision.record().strip();
	}

	private static String status(Procedure procedure) {
		return Labels.of(procedure, Literals.LIFECYCLE_ELEMENT__STATUS);
	}

	private CatalogueException refused(Procedure procedure, String message) {
		return new CatalogueException(catalogue.pathOf(procedure).orElse(procedure.getId()), message, null);
	}
}
