// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.vtl;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.Ids;
import org.orodha.core.exchange.ImportRequest;
import org.orodha.core.exchange.Importer;
import org.orodha.core.exchange.Proposal;
import org.orodha.core.findings.ImportException;
import org.orodha.core.findings.Place;
import org.orodha.core.text.Messages;
import org.orodha.data.check.VtlEnvironments;
import org.orodha.engine.Engine;
import org.orodha.engine.EngineException;
import org.orodha.engine.EngineLimits;
import org.orodha.engine.Engines;
import org.orodha.engine.SqlDialect;
import org.orodha.exchange.vtl.Lines.Line;
import org.orodha.model.Dataset;
import org.orodha.model.Ruleset;
import org.orodha.model.Severity;
import org.orodha.vtl.VtlCompiler;
import org.orodha.vtl.VtlProblem;
import org.orodha.vtl.VtlProgram;
import org.orodha.vtl.VtlTokens;
import org.orodha.vtl.VtlTokens.VtlToken;

/**
 * Reads VTL scripts as rulesets. Each is checked against the structure of its dataset; what is wrong is told at its place. A
 * script of which nothing can be run is not proposed.
 */
public final class VtlImporter implements Importer {

	private static final Messages MESSAGES = Messages.of(VtlImporter.class);

	@Override
	public Proposal propose(ImportRequest request, IProgressMonitor monitor) throws ImportException {
		SubMonitor progress = SubMonitor.convert(monitor, request.files().size());
		Proposal.Builder proposal = request.proposal();
		VtlCompiler compiler = new VtlCompiler(dialect(request.files().get(0)));
		for (Path file : request.files()) {
			read(request, file, compiler, proposal);
			progress.split(1);
		}
		return proposal.build();
	}

	private static void read(ImportRequest request, Path file, VtlCompiler compiler, Proposal.Builder proposal)
			throws ImportException {
		Place place = Place.of(file.toString());
		ScriptFile script = ScriptFile.read(file);
		String id = id(request, script, file);
		Dataset dataset = dataset(request, script, id, place);
		VtlProgram program = compiler.compile(script.script(), VtlEnvironments.of(request.catalogue(), dataset));
		for (Map.Entry<Integer, String> line : script.unread().entrySet())
			proposal.skip(place.row(line.getKey()), MESSAGES.text("line.unread", line.getValue().strip()));
		for (VtlProblem problem : program.problems()) {
			int line = problem.line() + script.above();
			Place here = place.row(line).column(Integer.toString(problem.column()));
			String message = MESSAGES.text("problem", line, problem.column(), problem.message());
			if (problem.severity() == Severity.ERROR)
				proposal.conflict(here, id, message);
			else
				proposal.skip(here, message);
		}
		if (program.sound() || !program.rules().isEmpty())
			new RulesetReader(request.catalogue(), dataset, place, proposal).read(id, script, program);
	}

	/** How the engine writes SQL does not depend on what it has read. */
	private static SqlDialect dialect(Path file) throws ImportException {
		try (Engine engine = Engines.embedded(EngineLimits.DEFAULT)) {
			return engine.dialect();
		} catch (EngineException failure) {
			throw new ImportException(Place.of(file.toString()), failure.getMessage(), "", failure);
		}
	}

	private static String id(ImportRequest request, ScriptFile script, Path file) {
		String given = request.options().text("ruleset");
		if (!given.isEmpty())
			return Ids.slug(given);
		if (script.ruleset() != null && !script.ruleset().id().isEmpty())
			return script.ruleset().id();
		String name = file.getFileName().toString();
		int end = name.endsWith(VtlExporter.ENDING) ? name.length() - VtlExporter.ENDING.length() : name.length();
		String base = Ids.slug(name.substring(0, end));
		return base.startsWith("rules.") ? base : "rules." + base;
	}

	/** The dataset that is asked for, that the documentation or the catalogue says, or else the first that the script names. */
	private static Dataset dataset(ImportRequest request, ScriptFile script, String id, Place place) throws ImportException {
		Catalogue catalogue = request.catalogue();
		String asked = request.options().text("dataset");
		if (!asked.isEmpty())
			return catalogue.find(Dataset.class, asked).orElseThrow(() -> new ImportException(place,
					MESSAGES.text("dataset.unknown", asked), MESSAGES.text("dataset.unknown.remedy")));
		Optional<Dataset> documented = script.ruleset() == null ? Optional.empty()
				: Optional.ofNullable(script.ruleset().lines().get("dataset")).map(lines -> lines.getLast())
						.map(Line::value).flatMap(dataset -> catalogue.find(Dataset.class, dataset));
		return documented.or(() -> catalogue.find(Ruleset.class, id).map(Ruleset::getDataset)).or(() -> named(catalogue, script))
				.orElseThrow(() -> new ImportException(place, MESSAGES.text("dataset.none"),
						MESSAGES.text("dataset.unknown.remedy")));
	}

	private static Optional<Dataset> named(Catalogue catalogue, ScriptFile script) {
		return VtlTokens.of(script.script()).stream().filter(token -> token.kind() == VtlTokens.Kind.IDENTIFIER)
				.map(VtlToken::text).map(name -> name.replaceAll("^'|'$", ""))
				.flatMap(name -> catalogue.find(Dataset.class, name).stream()).findFirst();
	}
}
