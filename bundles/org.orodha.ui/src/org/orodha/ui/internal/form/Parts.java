package org.orodha.ui.internal.form;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.text.Kinds;
import org.orodha.core.text.Labels;
import org.orodha.core.text.Texts;
import org.orodha.model.IdentifiedElement;
import org.orodha.model.TextState;
import org.orodha.ui.internal.text.UiText;

/** Makes new parts of elements. */
public final class Parts {

	private Parts() {
	}

	/** A new part with a free identifier made from its container's, and a name to be changed. Not yet in its container. */
	public static EObject create(Catalogue catalogue, EObject container, EReference feature, String language) {
		EClass kind = feature.getEReferenceType();
		EObject part = EcoreUtil.create(kind);
		if (part instanceof IdentifiedElement element) {
			String prefix = container instanceof IdentifiedElement owner && owner.getId() != null ? owner.getId() + "." : "";
			element.setId(free(catalogue, prefix + Kinds.name(kind)));
			element.getName().add(Texts.text(language, UiText.text("part.new", Labels.ofKind(kind)), TextState.ORIGINAL));
		}
		return part;
	}

	private static String free(Catalogue catalogue, String wanted) {
		int number = 1;
		while (catalogue.contains(wanted + "-" + number))
			number++;
		return wanted + "-" + number;
	}
}
