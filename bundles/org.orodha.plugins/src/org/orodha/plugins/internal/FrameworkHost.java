// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.plugins.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.orodha.core.files.Sha256;
import org.orodha.plugins.Host;
import org.orodha.plugins.Need;
import org.orodha.plugins.Plugin;
import org.orodha.plugins.SafeMode;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.VersionRange;
import org.osgi.framework.namespace.PackageNamespace;
import org.osgi.framework.wiring.FrameworkWiring;
import org.osgi.resource.Namespace;
import org.osgi.resource.Requirement;
import org.osgi.resource.Resource;
import org.slf4j.LoggerFactory;

/** The running framework. Whatever lies in the user's folder of plug-ins is a plug-in's, all else is Orodha's own. */
final class FrameworkHost implements Host {

	private static final long PATIENCE_SECONDS = 20;

	private final BundleContext framework;
	private final Store store;
	private final String prefix;

	FrameworkHost(BundleContext framework, Path area) {
		this.framework = framework;
		store = new Store(area);
		prefix = "reference:file:" + area.toAbsolutePath().resolve("store").toUri().getPath();
	}

	private List<Bundle> own() {
		return Arrays.stream(framework.getBundles()).filter(bundle -> !isPlugins(bundle)).toList();
	}

	private boolean isPlugins(Bundle bundle) {
		return bundle.getLocation().startsWith(prefix);
	}

	@Override
	public String stamp() {
		StringBuilder all = new StringBuilder();
		own().stream().map(bundle -> bundle.getSymbolicName() + " " + bundle.getVersion() + "\n").sorted().forEach(all::append);
		return Sha256.of(all.toString().getBytes(StandardCharsets.UTF_8));
	}

	@Override
	public boolean has(Need need) {
		return switch (need.kind()) {
		case JAVA -> Runtime.version().feature() >= Double.parseDouble(need.range());
		case BUNDLE -> own().stream().anyMatch(bundle -> need.name().equals(bundle.getSymbolicName())
				&& Fit.isIn(need.range(), bundle.getVersion()));
		case PACKAGE -> framework.getBundle(Constants.SYSTEM_BUNDLE_LOCATION).adapt(FrameworkWiring.class)
				.findProviders(requirement(need)).stream().anyMatch(provider -> !isPlugins(provider.getRevision().getBundle()));
		};
	}

	private static Requirement requirement(Need need) {
		String named = "(" + PackageNamespace.PACKAGE_NAMESPACE + "=" + need.name() + ")";
		String filter = need.range().isEmpty() ? named
				: "(&" + named + new VersionRange(need.range()).toFilterString(PackageNamespace.CAPABILITY_VERSION_ATTRIBUTE) + ")";
		return new Requirement() {

			@Override
			public String getNamespace() {
				return PackageNamespace.PACKAGE_NAMESPACE;
			}

			@Override
			public Map<String, String> getDirectives() {
				return Map.of(Namespace.REQUIREMENT_FILTER_DIRECTIVE, filter);
			}

			@Override
			public Map<String, Object> getAttributes() {
				return Map.of();
			}

			@Override
			public Resource getResource() {
				return null;
			}
		};
	}

	@Override
	public String ownVersion(String bundle) {
		return own().stream().filter(each -> bundle.equals(each.getSymbolicName())).map(Bundle::getVersion)
				.max(Comparator.naturalOrder()).map(Object::toString).orElse("");
	}

	@Override
	public void take(List<Plugin> active) {
		if (SafeMode.isOn())
			return;
		try {
			use(ActiveBundles.of("", store, active).lines());
		} catch (IOException failure) {
			LoggerFactory.getLogger(FrameworkHost.class).error("The plug-ins are used from the next start on", failure);
		}
	}

	/** Has exactly these bundles of plug-ins. */
	void use(List<ActiveBundles.Line> lines) {
		Set<String> wanted = new HashSet<>();
		lines.forEach(line -> wanted.add(line.location()));
		Set<Bundle> affected = new HashSet<>();
		for (Bundle bundle : framework.getBundles())
			if (isPlugins(bundle) && !wanted.contains(bundle.getLocation()))
				change(bundle.getLocation(), () -> {
					bundle.uninstall();
					affected.add(bundle);
				});
		List<Bundle> added = new ArrayList<>();
		for (ActiveBundles.Line line : lines)
			if (framework.getBundle(line.location()) == null)
				change(line.location(), () -> added.add(framework.installBundle(line.location())));
		FrameworkWiring wiring = framework.getBundle(Constants.SYSTEM_BUNDLE_LOCATION).adapt(FrameworkWiring.class);
		if (!affected.isEmpty())
			refresh(wiring, affected);
		if (!added.isEmpty())
			wiring.resolveBundles(added);
	}

	/** Whether all is there that a bundle of a plug-in needs, as the framework sees it. */
	boolean isResolved(ActiveBundles.Line line) {
		Bundle bundle = framework.getBundle(line.location());
		return bundle != null && (bundle.getState() != Bundle.INSTALLED
				|| framework.getBundle(Constants.SYSTEM_BUNDLE_LOCATION).adapt(FrameworkWiring.class).resolveBundles(List.of(bundle)));
	}

	private static void refresh(FrameworkWiring wiring, Set<Bundle> affected) {
		CountDownLatch done = new CountDownLatch(1);
		wiring.refreshBundles(affected, event -> done.countDown());
		try {
			done.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
		} catch (InterruptedException hurried) {
			Thread.currentThread().interrupt();
		}
	}

	@FunctionalInterface
	private interface Change {

		void make() throws BundleException;
	}

	private static void change(String location, Change change) {
		try {
			change.make();
		} catch (BundleException failure) {
			LoggerFactory.getLogger(FrameworkHost.class).error("{} cannot be changed before the next start", location, failure);
		}
	}
}
