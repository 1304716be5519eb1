// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.templates;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.emf.ecore.EClass;
import org.orodha.core.catalogue.CatalogueException;
import org.orodha.core.catalogue.Recorded;
import org.orodha.core.copying.Excerpt;
import org.orodha.core.internal.registry.Declaration;
import org.orodha.core.text.Kinds;
import org.orodha.core.text.Messages;
import org.orodha.model.ModelPackage.Literals;

/** Reads what one extension says of a template, and what is wrong with that. */
final class TemplateDeclaration {

	private static final Messages MESSAGES = Messages.of(TemplateDeclaration.class);

	private final Declaration declaration;
	private final Template template;

	TemplateDeclaration(IConfigurationElement element) {
		declaration = new Declaration(element);
		template = element.getName().equals("template") ? read() : null;
		if (template == null)
			declaration.unknownElement();
	}

	Declaration declaration() {
		return declaration;
	}

	/** The template; empty where something is wrong with it. */
	Optional<Template> template() {
		return Optional.ofNullable(template).filter(found -> declaration.isSound());
	}

	private Template read() {
		declaration.requireId();
		declaration.shown("name");
		declaration.shown("description");
		EClass kind = kind();
		byte[] content = content();
		if (kind != null && content != null)
			requireElement(kind, content);
		return new Template(declaration, kind, content);
	}

	private EClass kind() {
		List<String> possible = Kinds.all().stream().filter(TemplateDeclaration::isPossible).map(Kinds::name).toList();
		String kind = declaration.required("kind");
		if (!kind.isEmpty() && !possible.contains(kind))
			declaration.fault(MESSAGES.text("template.kind", kind, String.join(", ", possible)));
		return Kinds.named(kind).filter(TemplateDeclaration::isPossible).orElse(null);
	}

	private static boolean isPossible(EClass kind) {
		return kind != Literals.CATALOGUE && !Recorded.isKind(kind);
	}

	private byte[] content() {
		String path = declaration.required("file");
		URL file = path.isEmpty() || declaration.bundle() == null ? null : declaration.bundle().getEntry(path);
		if (file == null) {
			if (!path.isEmpty())
				declaration.fault(MESSAGES.text("template.file", path));
			return null;
		}
		try (InputStream stream = file.openStream()) {
			return stream.readAllBytes();
		} catch (IOException failure) {
			declaration.fault(MESSAGES.text("template.unreadable", path, failure));
			return null;
		}
	}

	private void requireElement(EClass kind, byte[] content) {
		String path = declaration.text("file");
		try {
			EClass found = Excerpt.ofFile(content, path).elements().get(0).eClass();
			if (found != kind)
				declaration.fault(MESSAGES.text("template.other", path, Kinds.name(found), Kinds.name(kind)));
		} catch (CatalogueException broken) {
			declaration.fault(MESSAGES.text("template.unreadable", path, broken.getMessage()));
		}
	}
}
