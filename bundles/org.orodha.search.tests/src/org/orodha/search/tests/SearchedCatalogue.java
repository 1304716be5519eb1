// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.search.tests;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.EReference;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.CatalogueException;
import org.orodha.core.catalogue.Commands;
import org.orodha.core.catalogue.FolderStorage;
import org.orodha.core.text.Texts;
import org.orodha.model.Agency;
import org.orodha.model.CatalogueElement;
import org.orodha.model.DataSource;
import org.orodha.model.Dataset;
import org.orodha.model.Definition;
import org.orodha.model.IdentifiedElement;
import org.orodha.model.LocalizedText;
import org.orodha.model.ModelFactory;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.model.Person;
import org.orodha.model.QualityStatement;
import org.orodha.model.TextState;
import org.orodha.model.Topic;
import org.orodha.model.Variable;

/** A small catalogue of which every text is known. */
final class SearchedCatalogue {

	private static final ModelFactory MAKE = ModelFactory.eINSTANCE;

	private SearchedCatalogue() {
	}

	static Catalogue in(Path folder) throws CatalogueException {
		Catalogue catalogue = Catalogue.create(new FolderStorage(folder), "Searched", List.of("en", "fr", "sw"));
		Topic asylum = named(MAKE.createTopic(), "topic.asylum", "Asylum", "Asile");
		Topic camps = named(MAKE.createTopic(), "topic.camps", "Camps", "Camps");
		camps.setBroader(asylum);
		catalogue.execute(Commands.set(catalogue, catalogue.root(), Literals.CATALOGUE__TOPICS, List.of(asylum, camps)));
		Agency drs = named(MAKE.createAgency(), "drs", "Department of Refugee Services", "Département des services aux réfugiés");
		drs.setAcronym("DRS");
		Person amina = named(MAKE.createPerson(), "drs.amina", "Amina Wanjiru", "Amina Wanjiru");
		amina.setEmail("amina@drs.example");
		drs.getPeople().add(amina);
		Definition refugee = named(MAKE.createDefinition(), "def.refugee", "Refugee", "Réfugié");
		put(refugee.getText(), "en", "A person outside the country of origin who cannot return for fear of persecution.");
		put(refugee.getText(), "fr", "Personne hors de son pays d’origine qui craint d’être persécutée à cause de l’appartenance à un groupe.");
		put(refugee.getText(), "sw", "Mtu aliye nje ya nchi yake kwa hofu ya kuteswa.");
		Definition resident = named(MAKE.createDefinition(), "def.resident", "Usual resident", "Résident habituel");
		put(resident.getText(), "fr", "Personne qui habite au même endroit depuis douze mois.");
		put(resident.getNote(), "en", "Compare with the migrants who returned.");
		DataSource register = named(MAKE.createDataSource(), "drs.register", "Refugee register", "Registre des réfugiés");
		register.getTopics().add(camps);
		QualityStatement accuracy = MAKE.createQualityStatement();
		accuracy.setConcept("accuracy");
		put(accuracy.getStatement(), "en", "Deaths are recorded late in Kakuma.");
		register.getQuality().add(accuracy);
		Dataset arrivals = named(MAKE.createDataset(), "drs.register.arrivals", "Arrivals by camp", "Arrivées par camp");
		Variable sex = named(MAKE.createVariable(), "drs.register.arrivals.sex", "Sex", "Sexe");
		sex.setColumn("GENDER_OF_HEAD");
		arrivals.getVariables().add(sex);
		register.getDatasets().add(arrivals);
		add(catalogue, drs, null);
		add(catalogue, refugee, drs);
		add(catalogue, resident, null);
		add(catalogue, register, drs);
		catalogue.save(new NullProgressMonitor());
		return catalogue;
	}

	private static void add(Catalogue catalogue, CatalogueElement element, Agency owner) {
		element.setOwner(owner);
		catalogue.execute(Commands.add(catalogue, element));
	}

	static <T extends IdentifiedElement> T named(T element, String id, String english, String french) {
		element.setId(id);
		put(element.getName(), "en", english);
		put(element.getName(), "fr", french);
		return element;
	}

	private static void put(List<LocalizedText> texts, String language, String text) {
		texts.add(Texts.text(language, text, TextState.ORIGINAL));
	}

	/** Sets a text in French, and leaves no other. */
	static void write(Catalogue catalogue, String id, EReference texts, String french) {
		catalogue.execute(Commands.set(catalogue, catalogue.require(IdentifiedElement.class, id), texts,
				List.of(Texts.text("fr", french, TextState.ORIGINAL))));
	}
}
