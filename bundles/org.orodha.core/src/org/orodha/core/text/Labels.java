// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.text;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.orodha.core.internal.storage.ElementResource;
import org.orodha.model.Agency;
import org.orodha.model.Alignment;
import org.orodha.model.Assignment;
import org.orodha.model.Code;
import org.orodha.model.IdentifiedElement;
import org.orodha.model.LocalIdentifier;
import org.orodha.model.LocalizedText;
import org.orodha.model.ModelPackage;
import org.orodha.model.TableDialect;
import org.orodha.model.provider.ModelItemProviderAdapterFactory;

/** What elements, kinds, features and values are called in front of a reader. */
public final class Labels {

	private static final Messages MESSAGES = Messages.of(Labels.class);

	private Labels() {
	}

	/** An element's name by the fallback rule of {@link Texts#in}; its identifier where it has no name. */
	public static String of(EObject element, List<String> languages) {
		if (element.eIsProxy())
			return ElementResource.idOf(element);
		return switch (element) {
		case Code code when code.getValue() != null -> code.getValue() + " – " + named(code, languages);
		case Agency agency when agency.getAcronym() != null -> agency.getAcronym() + " – " + named(agency, languages);
		case IdentifiedElement identified -> named(identified, languages);
		case LocalizedText text -> text.getLanguage() + ": " + text.getValue();
		case LocalIdentifier identifier -> identifier.getScheme() + ": " + identifier.getValue();
		case Assignment assignment when assignment.getRole() != null ->
			pair(of(assignment, ModelPackage.Literals.ASSIGNMENT__RESPONSIBILITY), of(assignment.getRole(), languages));
		case Alignment alignment when alignment.getTarget() != null ->
			pair(of(alignment, ModelPackage.Literals.ALIGNMENT__RELATION), of(alignment.getTarget(), languages));
		default -> about(element, languages);
		};
	}

	/** What a part without identifier is about: its name, or else what its first single reference leads to; else its kind. */
	private static String about(EObject part, List<String> languages) {
		if (part.eClass().getEStructuralFeature("name") instanceof EReference name && part.eGet(name) instanceof List<?> texts && !texts.isEmpty())
			return value(texts, languages);
		return part.eClass().getEAllReferences().stream()
				.filter(reference -> !reference.isContainment() && !reference.isContainer() && !reference.isMany())
				.filter(reference -> part.eGet(reference) instanceof IdentifiedElement)
				.map(reference -> of((EObject) part.eGet(reference), languages)).findFirst().orElseGet(() -> ofKind(part.eClass()));
	}

	/** What an agency is called where room is short: its acronym, or else its identifier; empty for none. */
	public static String called(Agency agency) {
		if (agency == null)
			return "";
		return agency.getAcronym() == null ? id(agency) : agency.getAcronym();
	}

	/** A name and what it stands for, with the colon as the default locale's language sets it: "Encoding: UTF-8", "Encodage : UTF-8". */
	public static String pair(String name, String value) {
		return MESSAGES.text("pair", name, value);
	}

	/** The identifier of an element, also of one that a reference names and the catalogue does not have. */
	public static String id(IdentifiedElement element) {
		return ElementResource.idOf(element);
	}

	private static String named(IdentifiedElement element, List<String> languages) {
		String name = Texts.in(element.getName(), languages);
		return !name.isEmpty() ? name : element.getId() == null || element.getId().isEmpty() ? ofKind(element.eClass()) : element.getId();
	}

	/** The name of a kind in the default locale's language: "Data Source". */
	public static String ofKind(EClass type) {
		return ofKind(type, Locale.getDefault());
	}

	/** The name of a kind in a language. */
	public static String ofKind(EClass type, Locale language) {
		return lookUp("_UI_" + type.getName() + "_type", type.getName(), language);
	}

	/** The name of several elements of a kind, to head a list of them, in the default locale's language: "Data Sources". */
	public static String ofKinds(EClass type) {
		return ofKinds(type, Locale.getDefault());
	}

	/** The name of several elements of a kind in a language. */
	public static String ofKinds(EClass type, Locale language) {
		return MESSAGES.in(language).text("kinds." + type.getName());
	}

	/** The name of a feature in the default locale's language: "Coverage Start". */
	public static String of(EStructuralFeature feature) {
		return of(feature, Locale.getDefault());
	}

	/** The name of a feature in a language. */
	public static String of(EStructuralFeature feature, Locale language) {
		return lookUp("_UI_" + feature.getEContainingClass().getName() + "_" + feature.getName() + "_feature",
				feature.getName(), language);
	}

	/** The name of an enumeration's value in the default locale's language; empty for null. */
	public static String of(Enumerator value) {
		return of(value, Locale.getDefault());
	}

	/** The name of an enumeration's value in a language; empty for null. */
	public static String of(Enumerator value, Locale language) {
		if (value == null)
			return "";
		EEnum type = ModelPackage.eINSTANCE.getEClassifiers().stream().filter(EEnum.class::isInstance)
				.map(EEnum.class::cast).filter(candidate -> candidate.getInstanceClass() == value.getClass()).findFirst()
				.orElseThrow();
		return lookUp("_UI_" + type.getName() + "_" + value.getName() + "_literal", value.getLiteral(), language).replace('-', ' ');
	}

	/** What an object says by an enumeration; what was never said is not the enumeration's first value, but not stated. */
	public static String of(EObject object, EAttribute enumeration) {
		return object.eIsSet(enumeration) ? of((Enumerator) object.eGet(enumeration)) : notStated();
	}

	/** A label with a capital at its beginning, where a sentence begins with it or it stands alone; in the default locale's language. */
	public static String sentence(String label) {
		return label.isEmpty() ? label : label.substring(0, 1).toUpperCase(Locale.getDefault()) + label.substring(1);
	}

	/** What stands for a value of an enumeration that was never stated, in the default locale's language. */
	public static String notStated() {
		return MESSAGES.text("notStated");
	}

	/** What the model's documentation says of a class, feature or value, in the default locale's language if there. */
	public static String documentation(EModelElement element) {
		String english = EcoreUtil.getDocumentation(element);
		String key = switch (element) {
		case EStructuralFeature feature -> feature.getEContainingClass().getName() + "." + feature.getName();
		case EEnumLiteral literal -> literal.getEEnum().getName() + "." + literal.getName();
		case EClass type -> type.getName();
		default -> null;
		};
		if (key == null || "en".equals(Locale.getDefault().getLanguage()))
			return english;
		try {
			return bundle("model.documentation", ModelPackage.class, Locale.getDefault()).getString(key);
		} catch (MissingResourceException notTranslated) {
			return english;
		}
	}

	/** A feature's value as a reader would write it: lists joined by semicolons, texts by the fallback rule. */
	public static String value(Object value, List<String> languages) {
		return switch (value) {
		case null -> "";
		case List<?> list when !list.isEmpty() && list.get(0) instanceof LocalizedText -> Texts
				.in(list.stream().map(LocalizedText.class::cast).toList(), languages);
		case List<?> list -> list.stream().map(item -> value(item, languages)).collect(Collectors.joining("; "));
		case Enumerator literal -> of(literal);
		case TableDialect dialect -> parts(dialect, languages);
		case EObject element -> of(element, languages);
		case BigDecimal number -> number.toPlainString();
		default -> value.toString();
		};
	}

	private static String parts(EObject object, List<String> languages) {
		return object.eClass().getEAllStructuralFeatures().stream().filter(object::eIsSet)
				.map(feature -> pair(of(feature), value(object.eGet(feature), languages))).collect(Collectors.joining("; "));
	}

	private static String lookUp(String key, String otherwise, Locale language) {
		try {
			return bundle("plugin", ModelItemProviderAdapterFactory.class, language).getString(key);
		} catch (MissingResourceException unlabelled) {
			return otherwise;
		}
	}

	private static ResourceBundle bundle(String name, Class<?> anchor, Locale language) {
		return ResourceBundle.getBundle(name, language, anchor.getClassLoader(),
				Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
	}
}
