// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.cli.internal;

import java.io.IOException;
import java.util.stream.Collectors;

import org.orodha.cli.ExitCode;
import org.orodha.cli.MessageLines;
import org.orodha.cli.Terminal;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.CatalogueException;
import org.orodha.core.copying.Copying;
import org.orodha.core.templates.Template;
import org.orodha.core.templates.Templates;
import org.orodha.model.Agency;
import org.orodha.model.IdentifiedElement;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Adds an element that starts from a template. */
@Command(name = "add")
final class AddCommand extends CopyingCommand {

	@Option(names = "--template", required = true, paramLabel = "TEMPLATE", descriptionKey = "add.template")
	private String template;

	@Option(names = "--name", required = true, paramLabel = "NAME", descriptionKey = "add.name")
	private String name;

	@Option(names = "--id", paramLabel = "ID", descriptionKey = "add.id")
	private String id;

	@ArgGroup(exclusive = true)
	private Place place = new Place();

	private static final class Place {

		@Option(names = "--for", paramLabel = "AGENCY", descriptionKey = "add.for")
		private String owner;

		@Option(names = "--in", paramLabel = "ELEMENT", descriptionKey = "add.in")
		private String whole;
	}

	AddCommand(Terminal terminal) {
		super(terminal);
	}

	@Override
	public Integer call() throws CatalogueException, IOException {
		Template chosen = template();
		Catalogue catalogue = open();
		add(catalogue, copying(catalogue, chosen, place(catalogue)));
		return ExitCode.FINE;
	}

	private Template template() {
		Templates installed = Templates.installed();
		return installed.find(template).orElseThrow(() -> {
			installed.leftOut().forEach(fault -> terminal().err().println(MessageLines.of(fault)));
			return usage(CommandTexts.text("template.unknown", template,
					installed.list().stream().map(Template::id).collect(Collectors.joining(", "))));
		});
	}

	private IdentifiedElement place(Catalogue catalogue) {
		if (place.owner != null)
			return catalogue.require(Agency.class, place.owner);
		return place.whole == null ? null : catalogue.require(IdentifiedElement.class, place.whole);
	}

	private Copying copying(Catalogue catalogue, Template chosen, IdentifiedElement in) throws CatalogueException {
		try {
			return chosen.make(catalogue, name, id == null ? Template.freeId(catalogue, name, in) : id, in);
		} catch (IllegalArgumentException refused) {
			throw usage(refused.getMessage());
		}
	}
}
