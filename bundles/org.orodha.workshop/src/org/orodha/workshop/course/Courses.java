// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.workshop.course;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.core.runtime.ContributorFactoryOSGi;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.RegistryFactory;
import org.orodha.core.findings.CatalogueRule;
import org.orodha.core.findings.Finding;
import org.orodha.core.findings.ImportException;
import org.orodha.core.findings.Place;
import org.orodha.core.text.Messages;
import org.orodha.workshop.internal.course.BundleFolder;
import org.osgi.framework.Bundle;

/**
 * The installed courses. Each extension is looked at by itself: one with a fault is left out and named.
 *
 * @since 1.0
 */
public final class Courses {

	private static final Messages MESSAGES = Messages.of(Courses.class);
	private static final AtomicReference<Courses> READ = new AtomicReference<>();

	private final List<IConfigurationElement> extensions;
	private final List<Course> courses = new ArrayList<>();
	private final List<Finding> leftOut = new ArrayList<>();

	private Courses(List<IConfigurationElement> extensions) {
		this.extensions = extensions;
		Map<String, Course> first = new HashMap<>();
		for (IConfigurationElement extension : extensions)
			try {
				Course course = read(extension);
				Course before = first.putIfAbsent(course.id(), course);
				if (before == null)
					courses.add(course);
				else
					leftOut.add(fault(extension, MESSAGES.text("course.twice", course.id(), before.plugin())));
			} catch (ImportException wrong) {
				leftOut.add(fault(extension, wrong.toString()));
			}
		courses.sort(Comparator.comparing(Course::id));
	}

	/** What is installed now; what was read before, unless a plug-in came or went since. */
	public static Courses installed() {
		List<IConfigurationElement> extensions = List.of(
				RegistryFactory.getRegistry().getConfigurationElementsFor("org.orodha.workshop", "courses"));
		return READ.updateAndGet(before -> before != null && before.extensions.equals(extensions) ? before : new Courses(extensions));
	}

	private static Course read(IConfigurationElement extension) throws ImportException {
		String plugin = extension.getContributor().getName();
		Place place = Place.of(plugin + "/plugin.xml");
		String file = extension.getAttribute("file");
		Bundle bundle = ContributorFactoryOSGi.resolve(extension.getContributor());
		if (!extension.getName().equals("course"))
			throw new ImportException(place, MESSAGES.text("extension.element", extension.getName()), MESSAGES.text("extension.remedy"));
		if (file == null || bundle == null || bundle.getEntry(file) == null)
			throw new ImportException(place, MESSAGES.text("extension.file", file == null ? "" : file), MESSAGES.text("extension.remedy"));
		int slash = file.lastIndexOf('/') + 1;
		return CourseFile.read(new BundleFolder(bundle, file.substring(0, slash)), file.substring(slash), plugin);
	}

	private static Finding fault(IConfigurationElement extension, String what) {
		String plugin = extension.getContributor().getName();
		return Finding.of(CatalogueRule.CONTRIBUTION_LEFT_OUT, MESSAGES.text("course.left-out", plugin, what))
				.place(Place.of(plugin + "/plugin.xml")).build();
	}

	/** All that can be used, by identifier. */
	public List<Course> list() {
		return List.copyOf(courses);
	}

	/** The one of that identifier. */
	public Optional<Course> find(String id) {
		return courses.stream().filter(course -> course.id().equals(id)).findFirst();
	}

	/** What is wrong with those that are left out, one finding for each; the others work. */
	public List<Finding> leftOut() {
		return List.copyOf(leftOut);
	}
}
