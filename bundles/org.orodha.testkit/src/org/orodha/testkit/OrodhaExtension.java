// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.testkit;

import java.util.Locale;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.CatalogueException;

/**
 * Gives each test that has a parameter of the type {@link Catalogue} a new one in memory, in English, French and Swahili, and lets
 * all texts be English while it runs, wherever that is.
 *
 * <pre>
 * &#64;ExtendWith(OrodhaExtension.class)
 * class TablesTest {
 *
 * 	&#64;Test
 * 	void anEmptyCatalogueIsInOrder(Catalogue catalogue) {
 * 		ValidatorRun.of("dis.tables").on(catalogue).check().findsNothing();
 * 	}
 * }
 * </pre>
 *
 * @since 1.0
 */
public final class OrodhaExtension implements BeforeEachCallback, AfterEachCallback, ParameterResolver {

	private static final Namespace NAMESPACE = Namespace.create(OrodhaExtension.class);

	@Override
	public void beforeEach(ExtensionContext context) {
		context.getStore(NAMESPACE).put(Locale.class, Locale.getDefault());
		Locale.setDefault(Locale.ENGLISH);
	}

	@Override
	public void afterEach(ExtensionContext context) {
		Locale.setDefault(context.getStore(NAMESPACE).remove(Locale.class, Locale.class));
	}

	@Override
	public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
		return parameter.getParameter().getType() == Catalogue.class;
	}

	@Override
	public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
		try {
			return TestCatalogues.empty("en", "fr", "sw");
		} catch (CatalogueException failure) {
			throw new ParameterResolutionException("A catalogue in memory cannot be made", failure);
		}
	}
}
