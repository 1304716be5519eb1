package org.orodha.ui.internal.delivery;

import java.util.List;

import org.orodha.ui.internal.editor.ElementEditor;
import org.orodha.ui.internal.editor.ElementPage;

/** The pages that the editor of a delivery has beside the one for its features. */
public final class DeliveryPages {

	private DeliveryPages() {
	}

	/** The pages, in order. */
	public static List<ElementPage> of(ElementEditor editor) {
		return List.of(new ReportPage(editor), new DataPage(editor), new HistoryPage(editor));
	}
}
