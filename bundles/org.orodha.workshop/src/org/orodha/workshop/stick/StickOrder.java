// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.workshop.stick;

import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.orodha.workshop.course.Course;

/**
 * What is wanted of a stick.
 *
 * @param target    its folder, which may have other files already
 * @param course    the course
 * @param platforms on which it has to start; empty for all that there are products for
 * @param runtimes  a Java runtime for each platform that gets one: its folder, or its archive (zip, tar.gz)
 * @param products  the folder with the products' archives; empty where there is only the running product
 * @param own       the running product's folder; empty where Orodha does not run from a product
 * @param answers   whether the trainer's papers, which hold the answers, are on it
 * @since 1.0
 */
public record StickOrder(Path target, Course course, Set<Platform> platforms, Map<Platform, Path> runtimes, Optional<Path> products, Optional<Path> own,
		boolean answers) {

	/** @throws NullPointerException where something is missing */
	public StickOrder {
		Objects.requireNonNull(target, "target");
		Objects.requireNonNull(course, "course");
		platforms = Set.copyOf(platforms);
		runtimes = Map.copyOf(runtimes);
	}
}
