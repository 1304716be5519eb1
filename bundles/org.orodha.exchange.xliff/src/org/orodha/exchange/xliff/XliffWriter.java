// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.xliff;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.text.Escapes;
import org.orodha.core.text.Labels;
import org.orodha.core.translation.Translation;
import org.orodha.core.translation.TranslationState;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.model.TextState;

/** Writes an order as one XLIFF file: a unit a text, with notes on what it is about. */
final class XliffWriter {

	/** The namespace of XLIFF 2.0 and 2.1. */
	static final String NAMESPACE = "urn:oasis:names:tc:xliff:document:2.0";

	/** How a translation that its original has overtaken is told from one that was never made. */
	static final String OUTDATED = "orodha:outdated";

	private final Catalogue catalogue;
	private final TranslationOrder order;
	private final IProgressMonitor monitor;
	private final StringBuilder xml = new StringBuilder();

	XliffWriter(Catalogue catalogue, TranslationOrder order, IProgressMonitor monitor) {
		this.catalogue = catalogue;
		this.order = order;
		this.monitor = monitor;
	}

	void write(OutputStream out) throws IOException {
		SubMonitor progress = SubMonitor.convert(monitor, order.texts().size());
		xml.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
		open(0, "xliff", attributes("xmlns", NAMESPACE, "version", "2.1", "srcLang", order.languages().source(), "trgLang",
				order.languages().target()));
		open(1, "file", attributes("id", "texts", "original", catalogue.root().getId()));
		for (Translation text : order.texts()) {
			unit(text);
			progress.split(1);
		}
		close(1, "file");
		close(0, "xliff");
		out.write(xml.toString().getBytes(StandardCharsets.UTF_8));
	}

	private void unit(Translation text) {
		open(2, "unit", attributes("id", TextId.of(text.place()).toString(), "name", Labels.of(text.feature()), "xml:space", "preserve"));
		open(3, "notes", Map.of());
		line(4, "note", attributes("category", "element"),
				Labels.ofKind(text.element().eClass()) + ": " + Labels.of(text.element(), catalogue.readingLanguages()));
		line(4, "note", attributes("category", "documentation"), Labels.documentation(text.feature()));
		close(3, "notes");
		open(3, "segment", state(text));
		line(4, "source", Map.of(), text.source());
		if (text.state() != TranslationState.MISSING)
			line(4, "target", Map.of(), text.target());
		close(3, "segment");
		close(2, "unit");
	}

	/** What is the original in the target language needs no translator any more. */
	private static Map<String, String> state(Translation text) {
		return switch (text.state()) {
		case MISSING -> attributes("state", "initial");
		case OUTDATED -> attributes("state", "initial", "subState", OUTDATED);
		case TRANSLATED -> attributes("state", isOriginal(text) ? "final" : "translated");
		};
	}

	private static boolean isOriginal(Translation text) {
		return text.place().texts().stream().anyMatch(one -> text.languages().target().equalsIgnoreCase(one.getLanguage())
				&& one.eIsSet(Literals.LOCALIZED_TEXT__STATE) && one.getState() == TextState.ORIGINAL);
	}

	private static Map<String, String> attributes(String... pairs) {
		Map<String, String> attributes = new LinkedHashMap<>();
		for (int pair = 0; pair < pairs.length; pair += 2)
			attributes.put(pairs[pair], pairs[pair + 1]);
		return attributes;
	}

	private void open(int depth, String element, Map<String, String> attributes) {
		tag(depth, element, attributes);
		xml.append('\n');
	}

	private void close(int depth, String element) {
		xml.append("  ".repeat(depth)).append("</").append(element).append(">\n");
	}

	private void line(int depth, String element, Map<String, String> attributes, String text) {
		tag(depth, element, attributes);
		xml.append(escaped(text)).append("</").append(element).append(">\n");
	}

	private void tag(int depth, String element, Map<String, String> attributes) {
		xml.append("  ".repeat(depth)).append('<').append(element);
		attributes.forEach((name, value) -> xml.append(' ').append(name).append("=\"").append(escaped(value)).append('"'));
		xml.append('>');
	}

	private static String escaped(String text) {
		return Escapes.xml(text).replace("\r", "&#13;");
	}
}
