// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.internal.integrity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.BasicDiagnostic;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.eclipse.emf.ecore.util.Diagnostician;
import org.eclipse.emf.ecore.util.EObjectValidator;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.orodha.core.findings.CatalogueRule;
import org.orodha.core.rules.RuleReport;
import org.orodha.model.CatalogueElement;
import org.orodha.model.constraints.Constraints;

/** OR-0005 what the model requires or forbids, OR-0006 values that do not have the model's form. */
final class ModelRules implements IntegrityRules {

	private final Map<EClass, List<EAttribute>> needed = new HashMap<>();

	@Override
	public void check(RuleReport report) {
		check(report.catalogue().root(), report);
		for (CatalogueElement element : report.catalogue().all(CatalogueElement.class))
			check(element, report);
	}

	private void check(EObject element, RuleReport report) {
		empty(element, report);
		element.eAllContents().forEachRemaining(part -> empty(part, report));
		validate(element).getChildren().forEach(diagnostic -> tell(diagnostic, report));
	}

	/** EMF looks for each identifier among all objects of the file, unless the file knows where they are. */
	private static Diagnostic validate(EObject element) {
		BasicDiagnostic diagnostics = new BasicDiagnostic();
		ResourceImpl file = (ResourceImpl) element.eResource();
		if (file == null) {
			Diagnostician.INSTANCE.validate(element, diagnostics);
			return diagnostics;
		}
		file.setIntrinsicIDToEObjectMap(identified(file));
		try {
			Diagnostician.INSTANCE.validate(element, diagnostics);
			return diagnostics;
		} finally {
			file.setIntrinsicIDToEObjectMap(null);
		}
	}

	private static Map<String, EObject> identified(Resource file) {
		Map<String, EObject> objects = new HashMap<>();
		file.getAllContents().forEachRemaining(object -> {
			String id = EcoreUtil.getID(object);
			if (id != null)
				objects.putIfAbsent(id, object);
		});
		return objects;
	}

	/** A text that is needed and absent is empty, which EMF's own check does not mind. */
	private void empty(EObject object, RuleReport report) {
		for (EAttribute attribute : needed.computeIfAbsent(object.eClass(), ModelRules::neededTexts))
			if ("".equals(object.eGet(attribute)))
				report.add(CatalogueRule.MISSING, object, attribute, attribute);
	}

	private static List<EAttribute> neededTexts(EClass kind) {
		return kind.getEAllAttributes().stream().filter(attribute -> attribute.isRequired() && !attribute.isMany()
				&& attribute.getEAttributeType().getInstanceClass() == String.class).toList();
	}

	private static void tell(Diagnostic diagnostic, RuleReport report) {
		List<?> data = diagnostic.getData();
		EObject object = data.isEmpty() ? null : (EObject) data.get(0);
		EStructuralFeature feature = data.size() > 1 && data.get(1) instanceof EStructuralFeature found ? found : null;
		boolean form = diagnostic.getCode() == EObjectValidator.EOBJECT__EVERY_DATA_VALUE_CONFORMS && feature != null;
		if (diagnostic.getSource().equals(Constraints.SOURCE))
			report.add(CatalogueRule.ORDER_OF_DATES, object, feature, feature, diagnostic.getMessage());
		else if (form)
			report.add(CatalogueRule.FORM, object, feature, feature, object.eGet(feature));
		else if (diagnostic.getCode() == EObjectValidator.EOBJECT__EVERY_MULTIPCITY_CONFORMS && feature != null)
			report.add(CatalogueRule.MISSING, object, feature, feature);
		else if (diagnostic.getCode() != EObjectValidator.EOBJECT__EVERY_PROXY_RESOLVES
				&& diagnostic.getChildren().isEmpty()
				&& !isInvariant(diagnostic))
			report.add(CatalogueRule.MODEL, object, feature, diagnostic.getMessage());
	}

	/** The generated validator repeats each of the model's constraints under its own name; one finding is enough. */
	private static boolean isInvariant(Diagnostic diagnostic) {
		return diagnostic.getSource().startsWith("org.orodha.model");
	}
}
