// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.ddi;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.Ids;
import org.orodha.core.catalogue.LocalIdentifiers;
import org.orodha.core.exchange.ImportRequest;
import org.orodha.core.exchange.Importer;
import org.orodha.core.exchange.Proposal;
import org.orodha.core.exchange.XmlElements;
import org.orodha.core.exchange.XmlTree;
import org.orodha.core.findings.ImportException;
import org.orodha.core.findings.Place;
import org.orodha.core.text.Messages;
import org.orodha.core.text.PlainText;
import org.orodha.core.text.Texts;
import org.orodha.model.Agency;
import org.orodha.model.AgencyKind;
import org.orodha.model.DataSource;
import org.orodha.model.LocalizedText;
import org.orodha.model.ModelPackage.Literals;
import org.w3c.dom.Element;

/**
 * Reads the description of a study from a codebook of the Data Documentation Initiative: the study becomes a data source, each of its files
 * a dataset, and categories become code lists. Versions 1.2 to 2.5 are read, and what an archive's server wraps around them.
 */
public final class DdiImporter implements Importer {

	private static final Messages MESSAGES = Messages.of(DdiImporter.class);
	private static final List<String> MAKERS = List.of("citation/prodStmt/producer", "citation/distStmt/distrbtr", "citation/rspStmt/AuthEnty");

	@Override
	public Proposal propose(ImportRequest request, IProgressMonitor monitor) throws ImportException {
		SubMonitor progress = SubMonitor.convert(monitor, request.files().size());
		Proposal.Builder proposal = request.proposal();
		for (Path path : request.files()) {
			Place file = Place.of(path.toString());
			Element root = Xml.TREE.read(path);
			Codebook codebook = Codebook.in(root, file);
			if (codebook.frame() != root)
				proposal.skip(file.row(XmlTree.line(root)), MESSAGES.text("envelope", root.getLocalName()));
			read(request, codebook, file, Keeping.XML, proposal, progress.split(1));
		}
		return proposal.build();
	}

	/**
	 * Proposes what a codebook describes.
	 *
	 * @param keeping how what it says is kept beside that
	 */
	static void read(ImportRequest request, Codebook codebook, Place file, Keeping keeping, Proposal.Builder proposal, IProgressMonitor monitor)
			throws ImportException {
		Catalogue catalogue = request.catalogue();
		Languages languages = Languages.of(codebook.frame(), catalogue.languages().getFirst());
		Place place = file.row(XmlTree.line(codebook.study()));
		List<Element> titles = XmlElements.at(codebook.study(), "citation/titlStmt/titl");
		if (titles.stream().allMatch(title -> Elements.text(title).isEmpty()))
			throw new ImportException(place, MESSAGES.text("title.none"), MESSAGES.text("title.none.remedy"));
		String identifier = XmlElements.first(codebook.study(), "citation/titlStmt/IDNo").map(Elements::text).filter(text -> !text.isEmpty())
				.orElseGet(() -> Elements.text(titles.getFirst()));
		Optional<DataSource> present = present(catalogue, request.options().text("source"), identifier, place);
		Agency owner = owner(request, codebook, present, place, proposal);
		String id = present.map(DataSource::getId).orElseGet(() -> wanted(request.options().text("source"), owner, identifier));
		Names names = new ProposedNames(catalogue, proposal, file, owner);
		proposal.put(place, id, DataSource.class).describe(source -> {
			source.setOwner(owner);
			StudyBindings.with(names).forEach(binding -> binding.read(codebook.study(), source, languages));
			keeping.keep(source, Keeping.STUDY, codebook.frame());
		});
		CodeListsOfStudy lists = new CodeListsOfStudy(proposal, id, owner, languages.otherwise());
		new FilesReader(proposal, file, languages, lists, names, keeping).read(proposal.described(DataSource.class, id).orElse(null), codebook, monitor);
	}

	/** The source that is asked for, or the one that came from a study of the same identifier. */
	private static Optional<DataSource> present(Catalogue catalogue, String asked, String identifier, Place place) throws ImportException {
		if (!asked.isEmpty() && catalogue.contains(asked) && catalogue.find(DataSource.class, asked).isEmpty())
			throw new ImportException(place, MESSAGES.text("source.other", asked), MESSAGES.text("source.other.remedy"));
		return asked.isEmpty() ? catalogue.all(DataSource.class).stream()
				.filter(source -> LocalIdentifiers.in(source, StudyBindings.SCHEME).orElse(source.getId()).equals(identifier)).findFirst()
				: catalogue.find(DataSource.class, asked);
	}

	private static String wanted(String asked, Agency owner, String identifier) {
		return asked.isEmpty() ? owner.getId() + "." + Ids.slug(identifier).replace('.', '-') : asked;
	}

	/** The agency that is asked for, the one that the source has, or who made the study. */
	private static Agency owner(ImportRequest request, Codebook codebook, Optional<DataSource> source, Place place, Proposal.Builder proposal)
			throws ImportException {
		Optional<Agency> asked = request.owner(place);
		if (asked.isPresent())
			return asked.get();
		if (source.isPresent() && source.get().getOwner() != null)
			return source.get().getOwner();
		List<Element> makers = new ArrayList<>();
		MAKERS.forEach(path -> XmlElements.at(codebook.study(), path).stream().filter(maker -> !Elements.text(maker).isEmpty()).forEach(makers::add));
		if (makers.isEmpty())
			throw new ImportException(place, MESSAGES.text("owner.none"), MESSAGES.text("owner.none.remedy"));
		for (Element maker : makers)
			for (Agency agency : request.catalogue().all(Agency.class))
				if (isCalled(agency, maker))
					return agency;
		return added(makers.getFirst(), Languages.of(codebook.frame(), request.catalogue().languages().getFirst()), place, proposal);
	}

	private static boolean isCalled(Agency agency, Element maker) {
		return Stream.concat(Stream.of(agency.getAcronym() == null ? "" : agency.getAcronym()),
				agency.getName().stream().map(LocalizedText::getValue)).filter(name -> name != null && !name.isBlank()).map(PlainText::of)
				.anyMatch(name -> name.equals(PlainText.of(Elements.text(maker))) || name.equals(PlainText.of(maker.getAttribute("abbr"))));
	}

	private static Agency added(Element maker, Languages languages, Place place, Proposal.Builder proposal) {
		String acronym = maker.getAttribute("abbr").strip();
		String id = Ids.slug(acronym.isEmpty() ? Elements.text(maker) : acronym).replace('.', '-');
		proposal.put(place, id, Agency.class).because(MESSAGES.text("owner.made")).describe(agency -> {
			Texts.put(agency.getName(), languages.of(maker), Elements.text(maker));
			if (!acronym.isEmpty())
				agency.setAcronym(acronym);
			if (!agency.isSetKind())
				agency.setKind(AgencyKind.OTHER);
		});
		return (Agency) Ids.reference(Literals.AGENCY, id);
	}
}
