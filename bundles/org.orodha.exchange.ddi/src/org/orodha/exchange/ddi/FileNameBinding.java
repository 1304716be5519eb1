// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.ddi;

import org.orodha.core.text.LanguageMap;
import org.orodha.model.Dataset;
import org.orodha.model.ModelFactory;
import org.w3c.dom.Element;

/**
 * The name of a dataset: the title of its file in several languages, or where there is none the name of the file. A file without either is
 * called as its study.
 */
final class FileNameBinding implements Binding<Dataset> {

	private static final TextsBinding<Dataset> TITLE = TextsBinding.withParallel(Dataset::getName, "fileTxt/fileCitation/titlStmt/titl", "parTitl");
	private static final TextsBinding<Dataset> FILE = new TextsBinding<>(Dataset::getName, "fileTxt/fileName", " / ");

	@Override
	public void read(Element codebook, Dataset dataset, Languages languages) {
		Dataset titled = ModelFactory.eINSTANCE.createDataset();
		TITLE.read(codebook, titled, languages);
		(titled.getName().isEmpty() ? FILE : TITLE).read(codebook, dataset, languages);
	}

	@Override
	public void write(Dataset dataset, Element codebook, Languages languages) {
		Dataset said = ModelFactory.eINSTANCE.createDataset();
		read(codebook, said, languages);
		boolean asStudy = said.getName().isEmpty() && dataset.getSource() != null
				&& LanguageMap.of(dataset.getSource().getName()).equals(LanguageMap.of(dataset.getName()));
		if (!asStudy && !LanguageMap.of(said.getName()).equals(LanguageMap.of(dataset.getName())))
			TITLE.write(dataset, codebook, languages);
	}
}
