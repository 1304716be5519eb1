// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.plugins.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.equinox.p2.core.IProvisioningAgent;
import org.eclipse.equinox.p2.core.IProvisioningAgentProvider;
import org.eclipse.equinox.p2.core.ProvisionException;
import org.eclipse.equinox.p2.metadata.IArtifactKey;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.equinox.p2.metadata.IProvidedCapability;
import org.eclipse.equinox.p2.metadata.IRequirement;
import org.eclipse.equinox.p2.metadata.MetadataFactory;
import org.eclipse.equinox.p2.metadata.MetadataFactory.InstallableUnitDescription;
import org.eclipse.equinox.p2.metadata.Version;
import org.eclipse.equinox.p2.query.QueryUtil;
import org.eclipse.equinox.p2.repository.artifact.IArtifactDescriptor;
import org.eclipse.equinox.p2.repository.artifact.IArtifactRepository;
import org.eclipse.equinox.p2.repository.artifact.IArtifactRepositoryManager;
import org.eclipse.equinox.p2.repository.metadata.IMetadataRepository;
import org.eclipse.equinox.p2.repository.metadata.IMetadataRepositoryManager;
import org.orodha.plugins.Host;
import org.orodha.plugins.PluginException;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;

/** A p2 site, as update sites are. Its features and single bundles are plug-ins, unless all of them are Orodha's own. */
final class Site {

	private static final String GROUP = ".feature.group";
	private static final String FEATURE = ".feature";
	private static final String BUNDLE = "osgi.bundle";
	private static final String SOURCES = ".source";

	private final URI address;
	private final Host host;
	private final IProvisioningAgent agent;
	private final IMetadataRepository contents;

	private Site(URI address, Host host, IProvisioningAgent agent, IProgressMonitor monitor) throws ProvisionException {
		this.address = address;
		this.host = host;
		this.agent = agent;
		contents = agent.getService(IMetadataRepositoryManager.class).loadRepository(address, monitor);
	}

	/** What a site has. Nothing of this is noted anywhere but in the temporary folder. */
	static List<Offer> offers(URI address, Host host, Path temporary, IProgressMonitor monitor) throws PluginException {
		BundleContext context = FrameworkUtil.getBundle(Site.class).getBundleContext();
		ServiceReference<IProvisioningAgentProvider> provider = context.getServiceReference(IProvisioningAgentProvider.class);
		if (provider == null)
			throw PluginRule.UNUSABLE.failure(address.toString(), null, "site.no-p2");
		try {
			IProvisioningAgent agent = context.getService(provider).createAgent(temporary.resolve("p2").toUri());
			return new Site(address, host, agent, monitor).offers();
		} catch (ProvisionException failure) {
			throw PluginRule.UNUSABLE.failure(address.toString(), failure, "site.failed", failure.getStatus().getMessage());
		}
	}

	private List<Offer> offers() {
		List<Offer> offers = new ArrayList<>();
		Set<String> grouped = new LinkedHashSet<>();
		for (IInstallableUnit group : contents.query(QueryUtil.createIUGroupQuery(), null)) {
			Map<String, IInstallableUnit> bundles = included(group);
			grouped.addAll(bundles.keySet());
			if (group.getId().endsWith(GROUP) && !isForMakers(bundles) && bundles.values().stream().anyMatch(this::isOffered))
				offers.add(offer(group, id(group, bundles.keySet()), bundles));
		}
		for (IInstallableUnit unit : contents.query(QueryUtil.ALL_UNITS, null))
			if (isBundle(unit) && !grouped.contains(unit.getId()) && isOffered(unit) && !unit.getId().endsWith(SOURCES))
				offers.add(offer(unit, unit.getId(), Map.of(unit.getId(), unit)));
		return offers;
	}

	/** What has sources of Orodha's own bundles is for those who make plug-ins, not for those who use them. */
	private boolean isForMakers(Map<String, IInstallableUnit> bundles) {
		return bundles.keySet().stream().anyMatch(id -> id.endsWith(SOURCES) && !host.ownVersion(id.substring(0, id.length() - SOURCES.length())).isEmpty());
	}

	private boolean isForeign(IInstallableUnit bundle) {
		return host.ownVersion(bundle.getId()).isEmpty();
	}

	/** A bundle for another system than this is no news: Orodha has it where it is wanted. */
	private boolean isOffered(IInstallableUnit bundle) {
		return isForeign(bundle) && bundle.getFilter() == null;
	}

	private static boolean isBundle(IInstallableUnit unit) {
		return unit.getArtifacts().stream().anyMatch(artifact -> artifact.getClassifier().equals(BUNDLE));
	}

	private static String id(IInstallableUnit group, Set<String> bundles) {
		String feature = group.getId().substring(0, group.getId().length() - GROUP.length());
		String stem = feature.endsWith(FEATURE) ? feature.substring(0, feature.length() - FEATURE.length()) : feature;
		return bundles.contains(stem) ? stem : feature;
	}

	private Offer offer(IInstallableUnit unit, String id, Map<String, IInstallableUnit> bundles) {
		return new Offer(id, unit.getVersion().toString(), text(unit, IInstallableUnit.PROP_NAME), text(unit, IInstallableUnit.PROP_PROVIDER),
				(folder, monitor) -> fetch(id, bundles, folder, monitor));
	}

	private static String text(IInstallableUnit unit, String property) {
		String text = unit.getProperty(property, null);
		return text == null ? "" : text;
	}

	/** The bundles that a feature has itself, not those that it asks for. */
	private Map<String, IInstallableUnit> included(IInstallableUnit group) {
		Map<String, IInstallableUnit> bundles = new LinkedHashMap<>();
		Set<IInstallableUnit> seen = new LinkedHashSet<>();
		include(group, bundles, seen);
		return bundles;
	}

	private void include(IInstallableUnit unit, Map<String, IInstallableUnit> bundles, Set<IInstallableUnit> seen) {
		if (!seen.add(unit))
			return;
		if (isBundle(unit))
			bundles.put(unit.getId(), unit);
		else
			for (IRequirement requirement : unit.getRequirements())
				for (IInstallableUnit part : contents.query(QueryUtil.createMatchQuery(requirement.getMatches()), null))
					if (isExact(requirement, part))
						include(part, bundles, seen);
	}

	/** A feature names what is its own with one version, and what it asks for with a range. */
	private static boolean isExact(IRequirement requirement, IInstallableUnit part) {
		org.osgi.framework.Version own = org.osgi.framework.Version.parseVersion(part.getVersion().toString());
		Version next = Version.createOSGi(own.getMajor(), own.getMinor(), own.getMicro() + 1);
		InstallableUnitDescription later = new InstallableUnitDescription();
		later.setId(part.getId());
		later.setVersion(next);
		later.setCapabilities(new IProvidedCapability[] {
				MetadataFactory.createProvidedCapability(IInstallableUnit.NAMESPACE_IU_ID, part.getId(), next) });
		return !requirement.isMatch(MetadataFactory.createInstallableUnit(later));
	}

	private List<Path> fetch(String id, Map<String, IInstallableUnit> bundles, Path folder, IProgressMonitor monitor)
			throws IOException, PluginException {
		Map<String, IInstallableUnit> all = withNeeded(bundles);
		SubMonitor progress = SubMonitor.convert(monitor, all.size());
		List<Path> files = new ArrayList<>();
		try {
			IArtifactRepository artifacts = agent.getService(IArtifactRepositoryManager.class).loadRepository(address, progress.split(1));
			for (IInstallableUnit bundle : all.values()) {
				Path file = fetch(artifacts, bundle, folder, progress.split(1));
				if (bundle.getId().equals(id))
					files.addFirst(file);
				else
					files.add(file);
			}
		} catch (ProvisionException failure) {
			throw PluginRule.UNUSABLE.failure(address.toString(), failure, "site.failed", failure.getStatus().getMessage());
		}
		return files;
	}

	/** Besides its own bundles what these need and Orodha does not have, as far as the site has it. */
	private Map<String, IInstallableUnit> withNeeded(Map<String, IInstallableUnit> bundles) {
		Map<String, IInstallableUnit> all = new LinkedHashMap<>();
		List<IInstallableUnit> open = new ArrayList<>(bundles.values().stream().filter(this::isForeign).toList());
		while (!open.isEmpty()) {
			IInstallableUnit next = open.removeFirst();
			if (all.putIfAbsent(next.getId(), next) == null)
				for (IRequirement requirement : next.getRequirements())
					if (requirement.getMin() > 0)
						contents.query(QueryUtil.createLatestQuery(QueryUtil.createMatchQuery(requirement.getMatches())), null).stream()
								.filter(unit -> isBundle(unit) && isForeign(unit)).findFirst().ifPresent(open::add);
		}
		return all;
	}

	private Path fetch(IArtifactRepository artifacts, IInstallableUnit bundle, Path folder, IProgressMonitor monitor)
			throws IOException, PluginException {
		IArtifactKey key = bundle.getArtifacts().iterator().next();
		IArtifactDescriptor[] descriptors = artifacts.getArtifactDescriptors(key);
		if (descriptors.length == 0)
			throw PluginRule.UNUSABLE.failure(address.toString(), null, "site.missing", key.getId(), key.getVersion());
		Path file = folder.resolve(key.getId() + ".jar");
		try (OutputStream out = Files.newOutputStream(file)) {
			IStatus status = artifacts.getArtifact(descriptors[0], out, monitor);
			if (!status.isOK())
				throw PluginRule.UNUSABLE.failure(address.toString(), status.getException(), "site.broken", key.getId(), key.getVersion(),
						status.getMessage());
		}
		return file;
	}
}
