// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.internal.registry;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.ContributorFactoryOSGi;
import org.eclipse.core.runtime.IConfigurationElement;
import org.orodha.core.catalogue.Ids;
import org.orodha.core.findings.CatalogueRule;
import org.orodha.core.findings.Finding;
import org.orodha.core.findings.Place;
import org.orodha.core.text.Messages;
import org.osgi.framework.Bundle;

/** One element of an extension: what it says, whose it is, and what is wrong with it. */
public final class Declaration {

	private static final Messages MESSAGES = Messages.of(Declaration.class);

	private final IConfigurationElement element;
	private final Bundle bundle;
	private final List<String> faults = new ArrayList<>();

	public Declaration(IConfigurationElement element) {
		this.element = element;
		bundle = ContributorFactoryOSGi.resolve(element.getContributor());
	}

	/** The element itself. */
	public IConfigurationElement element() {
		return element;
	}

	/** The bundle that declares it; null where that is gone. */
	public Bundle bundle() {
		return bundle;
	}

	/** The symbolic name of the bundle. */
	public String plugin() {
		return element.getContributor().getName();
	}

	/** The version of the bundle; empty where that is gone. */
	public String version() {
		return bundle == null ? "" : bundle.getVersion().toString();
	}

	/** When the plug-in was installed, as a number that grows. */
	public long age() {
		return bundle == null ? Long.MAX_VALUE : bundle.getBundleId();
	}

	/** The identifier that is declared; one that is not well-formed is a fault where {@link #requireId} asks. */
	public String id() {
		return text("id");
	}

	/** Makes sure that the identifier is well-formed. */
	public void requireId() {
		if (!Ids.isWellFormed(id()))
			fault(MESSAGES.text("declaration.id", id()));
	}

	/** An attribute's value; empty where there is none. */
	public String text(String attribute) {
		return text(element, attribute);
	}

	/** An attribute's value in a language, where the registry speaks several; empty where there is none. */
	public String text(String attribute, Locale language) {
		String text = element.getAttribute(attribute, language.toLanguageTag().replace('-', '_'));
		return text == null ? "" : text;
	}

	/** The value of an attribute of an inner element; empty where there is none. */
	public static String text(IConfigurationElement inner, String attribute) {
		String text = inner.getAttribute(attribute);
		return text == null ? "" : text;
	}

	/** An attribute that has to be there. */
	public String required(String attribute) {
		String text = text(attribute).strip();
		if (text.isEmpty())
			missing(element.getName(), attribute);
		return text;
	}

	/** A text that the user reads. */
	public String shown(String attribute) {
		return shown(element, attribute, "");
	}

	/**
	 * A text of an inner element that the user reads: neither missing nor the key of a text that the plug-in does not have.
	 *
	 * @param where what the inner element is called; empty for none
	 */
	public String shown(IConfigurationElement inner, String attribute, String where) {
		String text = text(inner, attribute);
		String named = where.isEmpty() ? attribute : where + " " + attribute;
		if (text.isBlank())
			missing(element.getName(), named);
		else if (text.startsWith("%") && !text.startsWith("%%"))
			fault(MESSAGES.text("declaration.key", named, text));
		return text;
	}

	/** Notes that something lacks what it has to have. */
	public void missing(String owner, String what) {
		fault(MESSAGES.text("declaration.missing", owner, what));
	}

	/** Notes that the extension point has no such element; nothing else matters then. */
	public void unknownElement() {
		faults.clear();
		fault(MESSAGES.text("declaration.element", element.getName()));
	}

	/** Notes that another one has the identifier. */
	public void duplicateOf(String plugin) {
		fault(MESSAGES.text("declaration.id.twice", id(), plugin));
	}

	/** Notes a fault. */
	public void fault(String message) {
		faults.add(message);
	}

	/** Whether nothing is wrong with it. */
	public boolean isSound() {
		return faults.isEmpty();
	}

	/** What is wrong, in one finding. */
	public Finding finding() {
		String named = id().isEmpty() ? element.getName() : id();
		return Finding.of(CatalogueRule.CONTRIBUTION_LEFT_OUT,
				MESSAGES.text("declaration.left-out", named, plugin(), version(), String.join("; ", faults)))
				.place(Place.of(plugin() + "/plugin.xml")).build();
	}
}
