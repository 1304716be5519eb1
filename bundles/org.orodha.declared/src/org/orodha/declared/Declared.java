// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.declared;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;

import org.eclipse.core.runtime.ContributorFactoryOSGi;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.orodha.core.findings.ImportException;
import org.orodha.core.findings.Place;
import org.orodha.core.text.Messages;
import org.orodha.declared.layout.Declaration;
import org.orodha.declared.layout.DeclarationException;
import org.orodha.declared.layout.Declarations;
import org.osgi.framework.Bundle;

/** What works by a declaration in a plug-in. */
abstract sealed class Declared implements IExecutableExtension permits DeclaredReader, DeclaredRules, DeclaredImporter {

	private static final Messages MESSAGES = Messages.of(Declared.class);

	private Bundle bundle;
	private String file = "";

	@Override
	public final void setInitializationData(IConfigurationElement configuration, String attribute, Object data) {
		bundle = ContributorFactoryOSGi.resolve(configuration.getContributor());
		file = data == null ? "" : data.toString().strip();
	}

	/**
	 * The declaration.
	 *
	 * @throws ImportException where the plug-in does not have it, or it is not written as one
	 */
	final Declaration declaration() throws ImportException {
		URL entry = bundle == null || file.isEmpty() ? null : bundle.getEntry(file);
		String name = bundle == null ? file : bundle.getSymbolicName() + "/" + file;
		if (entry == null)
			throw new ImportException(Place.of(name), MESSAGES.text("file.none"), MESSAGES.text("file.mend"));
		try (InputStream in = entry.openStream()) {
			return Declarations.read(in, name).declaration();
		} catch (IOException unreadable) {
			throw new ImportException(Place.of(name), MESSAGES.text("file.unreadable", unreadable.getMessage()), MESSAGES.text("file.mend"), unreadable);
		} catch (DeclarationException wrong) {
			throw wrong.asImportException();
		}
	}
}
