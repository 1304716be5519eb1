// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.catalogue;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.orodha.core.text.Labels;
import org.orodha.core.text.Messages;
import org.orodha.model.LifecycleStatus;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.model.Procedure;
import org.orodha.model.Step;

/**
 * The next version of an adopted procedure: a draft beside the one in force, in a file of its own. The one in force keeps its
 * identifier and those of its steps, so that cases, deadlines and flows go on with it while the draft is written; each step of the
 * draft says of which step it is another version. When the draft is adopted at the highest level, its text comes into force under
 * the old identifiers and what was in force is kept as an earlier version.
 */
public final class NextVersion {

	private static final Messages MESSAGES = Messages.of(NextVersion.class);
	private static final Pattern COUNTED = Pattern.compile("(\\d{1,6})((?:\\.\\d+)*)");

	private NextVersion() {
	}

	/** The next version that is being written of a procedure. */
	public static Optional<Procedure> of(Catalogue catalogue, Procedure procedure) {
		return catalogue.all(Procedure.class).stream().filter(other -> other.getVersionOf() == procedure && Adoptions.isNext(other))
				.findFirst();
	}

	/**
	 * Opens the next version of a procedure as one undoable command; nothing is saved.
	 *
	 * @return the draft
	 * @throws CatalogueException where the procedure is not adopted, or its next version is open already
	 */
	public static Procedure open(Catalogue catalogue, Procedure procedure) throws CatalogueException {
		catalogue.execute(opening(catalogue, procedure));
		return of(catalogue, procedure).orElseThrow();
	}

	/**
	 * The command that opens the next version of a procedure, not yet executed.
	 *
	 * @throws CatalogueException where the procedure is not adopted, or its next version is open already
	 */
	public static Command opening(Catalogue catalogue, Procedure procedure) throws CatalogueException {
		Optional<Procedure> present = of(catalogue, procedure);
		if (present.isPresent())
			throw refused(catalogue, procedure, "version.open", procedure.getId(), present.get().getId());
		if (procedure.getVersionOf() != null || !procedure.isSetStatus() || procedure.getStatus() != LifecycleStatus.ADOPTED)
			throw refused(catalogue, procedure, "version.notInForce", procedure.getId(),
					Labels.of(procedure, Literals.LIFECYCLE_ELEMENT__STATUS));
		CompoundCommand command = new CompoundCommand(0,
				MESSAGES.text("command.version", Labels.of(procedure, catalogue.readingLanguages())));
		command.append(Commands.add(catalogue, draft(catalogue, procedure)));
		return command;
	}

	private static Procedure draft(Catalogue catalogue, Procedure procedure) {
		String version = after(procedure.getVersion());
		Procedure draft = copy(procedure, versionId(catalogue, procedure, version));
		draft.setStatus(LifecycleStatus.DRAFT);
		draft.setVersion(version);
		draft.setVersionOf(procedure);
		for (int place = 0; place < draft.getSteps().size(); place++)
			draft.getSteps().get(place).setVersionOf(procedure.getSteps().get(place));
		return draft;
	}

	/** A free identifier for a version of a procedure; one that has no number is the first. */
	static String versionId(Catalogue catalogue, Procedure procedure, String version) {
		return catalogue.freeId(procedure.getId() + ".v" + (version == null ? "1" : version.replaceAll("\\.0$", "")));
	}

	/** A copy of a procedure's text under another identifier, without what was decided on it. */
	static Procedure copy(Procedure procedure, String id) {
		EcoreUtil.Copier copier = new EcoreUtil.Copier(true, true);
		Procedure copy = (Procedure) copier.copy(procedure);
		copier.copyReferences();
		copy.setId(id);
		for (Step step : copy.getSteps())
			step.setId(within(step.getId(), procedure.getId(), id));
		copy.getDecisions().clear();
		copy.getReadings().clear();
		copy.getAdoption().clear();
		copy.eUnset(Literals.PROCEDURE__ADOPTED_ON);
		copy.getLocalIdentifiers().clear();
		copy.setProvenance(null);
		copy.setValidFrom(null);
		copy.setValidTo(null);
		return copy;
	}

	/** The identifier of a part in another version of the whole. */
	static String within(String part, String whole, String other) {
		return part != null && part.startsWith(whole + ".") ? other + part.substring(whole.length()) : other + "." + part;
	}

	/** The version that comes after one: the next whole number, with as many zeros after it as the one had numbers. */
	static String after(String version) {
		Matcher counted = COUNTED.matcher(version == null ? "" : version.strip());
		return counted.matches() ? Integer.parseInt(counted.group(1)) + 1 + counted.group(2).replaceAll("\\d+", "0") : "2";
	}

	private static CatalogueException refused(Catalogue catalogue, Procedure procedure, String key, Object... values) {
		return new CatalogueException(catalogue.pathOf(procedure).orElse(procedure.getId()), MESSAGES.text(key, values), null);
	}
}
