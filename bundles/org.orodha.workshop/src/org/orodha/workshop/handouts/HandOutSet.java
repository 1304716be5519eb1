// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.workshop.handouts;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.orodha.core.findings.ExportException;
import org.orodha.core.findings.ImportException;
import org.orodha.documents.DocumentFormat;
import org.orodha.documents.Documents;
import org.orodha.documents.model.Document;
import org.orodha.workshop.course.Course;
import org.orodha.workshop.course.Teaching;
import org.orodha.workshop.course.TeachingFile;
import org.orodha.workshop.handouts.HandOut.Holder;
import org.orodha.workshop.internal.handouts.AgendaPaper;
import org.orodha.workshop.internal.handouts.ExercisePapers;
import org.orodha.workshop.internal.handouts.FormPapers;
import org.orodha.workshop.internal.handouts.Paper;
import org.orodha.workshop.internal.handouts.TestPapers;

/**
 * Writes the hand-outs of a course: those of participants into a folder {@code participants}, those of the trainer, which hold the answers,
 * into a folder {@code trainer}.
 *
 * @since 1.0
 */
public final class HandOutSet {

	private final Course course;
	private final Teaching teaching;

	private HandOutSet(Course course, Teaching teaching) {
		this.course = course;
		this.teaching = teaching;
	}

	/**
	 * Those of a course.
	 *
	 * @throws ImportException where something is wrong with what it says for trainers
	 */
	public static HandOutSet of(Course course) throws ImportException {
		Teaching none = new Teaching(course.texts(), List.of(), List.of(), List.of(), List.of(), Set.of());
		return new HandOutSet(course, TeachingFile.read(course).orElse(none));
	}

	/**
	 * Writes those of some holders in one language. Each file is whole or not there; one that is there already is replaced.
	 *
	 * @param language one of the course's
	 * @throws ExportException                                      where a file cannot be written
	 * @throws org.eclipse.core.runtime.OperationCanceledException where the user gives up
	 */
	public HandOutReport write(Path folder, Locale language, Collection<Holder> holders, Collection<DocumentFormat> formats, IProgressMonitor monitor)
			throws ExportException {
		List<Path> files = new ArrayList<>();
		List<HandOut> missing = new ArrayList<>();
		SubMonitor progress = SubMonitor.convert(monitor, HandOut.values().length * formats.size());
		for (Map.Entry<HandOut, Optional<Document>> each : documents(language).entrySet()) {
			HandOut handOut = each.getKey();
			if (!holders.contains(handOut.holder()))
				continue;
			if (each.getValue().isEmpty())
				missing.add(handOut);
			else
				for (DocumentFormat format : formats) {
					progress.split(1);
					Path file = folder.resolve(handOut.holder().folder()).resolve(handOut.file() + "." + format.extension());
					Documents.write(each.getValue().get(), format, file);
					files.add(file);
				}
		}
		return new HandOutReport(files, missing);
	}

	private Map<HandOut, Optional<Document>> documents(Locale language) {
		Paper paper = new Paper(course, teaching, language);
		ExercisePapers exercises = new ExercisePapers(paper);
		TestPapers tests = new TestPapers(paper);
		FormPapers forms = new FormPapers(paper);
		Map<HandOut, Optional<Document>> documents = new EnumMap<>(HandOut.class);
		documents.put(HandOut.AGENDA, new AgendaPaper(paper).agenda());
		documents.put(HandOut.EXERCISES, Optional.of(exercises.sheets()));
		documents.put(HandOut.PRE_TEST, tests.test("pre"));
		documents.put(HandOut.POST_TEST, tests.test("post"));
		documents.put(HandOut.FEEDBACK, Optional.of(forms.feedback()));
		documents.put(HandOut.NOTES, Optional.of(exercises.notes()));
		documents.put(HandOut.MARKING, tests.marking());
		documents.put(HandOut.CHECK_LISTS, forms.checkLists());
		documents.put(HandOut.PLAN_B, Optional.of(exercises.plansB()));
		documents.put(HandOut.CERTIFICATE, Optional.of(forms.certificate()));
		return documents;
	}
}
