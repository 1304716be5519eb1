// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.web;

import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.orodha.core.time.PeriodLabels;
import org.orodha.core.time.TimeSpan;
import org.orodha.documents.model.Text;
import org.orodha.model.Assignment;
import org.orodha.model.LocalIdentifier;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.model.time.TimePeriod;

/** What elements say in their features, on a page. */
final class Values {

	private static final Set<String> WEB = Set.of("http", "https");

	private final SitePage page;

	Values(SitePage page) {
		this.page = page;
	}

	/** Whether an object says anything in a feature. */
	static boolean isStated(EObject object, EStructuralFeature feature) {
		return object.eIsSet(feature) && !(object.eGet(feature) instanceof String text && text.isBlank());
	}

	/** Writes what an object says in a feature. */
	void write(EObject object, EStructuralFeature feature) {
		if (!isStated(object, feature))
			return;
		Object value = object.eGet(feature);
		if (feature instanceof EReference reference && reference.getEReferenceType() == Literals.LOCALIZED_TEXT)
			text(page.wording().text(object, reference));
		else if (value instanceof Collection<?> values)
			several(feature, values);
		else
			one(feature, value);
	}

	/** A text with the line ends that it was written with. */
	private void text(Text text) {
		page.words("span", text, "class", "text");
	}

	private void several(EStructuralFeature feature, Collection<?> values) {
		if (values.size() == 1) {
			one(feature, values.iterator().next());
			return;
		}
		page.markup().open("ul", "class", "values");
		for (Object value : values) {
			page.markup().open("li");
			one(feature, value);
			page.markup().close();
		}
		page.markup().close();
	}

	private void one(EStructuralFeature feature, Object value) {
		switch (value) {
		case Assignment assignment -> assignment(assignment);
		case LocalIdentifier identifier -> page.markup().text(identifier.getScheme() + ": " + identifier.getValue());
		case EObject element -> page.link(element);
		case String text when feature == Literals.DISTRIBUTION__ADDRESS || feature.getEType() == Literals.WEB_ADDRESS -> address(text);
		default -> page.markup().text(plain(feature, value));
		}
	}

	/** A value that is no link, in words. */
	private String plain(EStructuralFeature feature, Object value) {
		return switch (value) {
		case Enumerator literal -> page.wording().value(literal);
		case LocalDate day -> page.wording().date(day);
		case Boolean yes -> page.text(yes ? "yes" : "no");
		case BigDecimal number -> number.toPlainString();
		case String text when feature instanceof EAttribute attribute -> typed(attribute, text);
		default -> value.toString();
		};
	}

	private String typed(EAttribute feature, String text) {
		if (feature.getEType() == Literals.TIME_PERIOD)
			return period(text);
		if (feature.getEType() == Literals.RECURRENCE)
			return page.wording().recurrence(text);
		if (feature.getEType() == Literals.DURATION)
			return TimeSpan.of(text).map(span -> span.words(page.edition().locale())).orElse(text);
		return text;
	}

	private String period(String text) {
		return TimePeriod.parse(text).map(period -> PeriodLabels.of(period, page.edition().locale())).orElse(text);
	}

	private void assignment(Assignment assignment) {
		if (assignment.isSetResponsibility())
			page.markup().text(page.wording().value(assignment.getResponsibility())).text(": ");
		if (assignment.getRole() != null)
			page.link(assignment.getRole());
	}

	/** A link where it leads into the web, else the words alone: other addresses may do things. */
	private void address(String text) {
		webAddress(text).ifPresentOrElse(address -> page.markup().span("a", text, "href", address, "rel", "external"), () -> page.markup().text(text));
	}

	/** A text as an address of the web. */
	static Optional<String> webAddress(String text) {
		try {
			URI address = new URI(text == null ? "" : text.strip());
			return address.getScheme() != null && WEB.contains(address.getScheme()) && address.getHost() != null ? Optional.of(address.toString()) : Optional.empty();
		} catch (URISyntaxException noAddress) {
			return Optional.empty();
		}
	}

	/** What objects say in some features, as the lines of a list; nothing where they say nothing. */
	void facts(EObject object, List<? extends EStructuralFeature> features) {
		List<? extends EStructuralFeature> stated = features.stream().filter(feature -> isStated(object, feature)).toList();
		if (stated.isEmpty())
			return;
		page.markup().open("dl", "class", "facts");
		for (EStructuralFeature feature : stated) {
			page.markup().open("div").element("dt", page.wording().feature(feature)).open("dd");
			write(object, feature);
			page.markup().close().close();
		}
		page.markup().close();
	}
}
