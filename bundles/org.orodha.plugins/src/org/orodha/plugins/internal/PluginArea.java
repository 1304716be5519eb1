// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.plugins.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.orodha.core.files.LockFile;
import org.orodha.core.files.OwnerOnly;
import org.orodha.core.files.Sha256;
import org.orodha.core.findings.Finding;
import org.orodha.model.Severity;
import org.orodha.plugins.AvailablePlugin;
import org.orodha.plugins.Candidate;
import org.orodha.plugins.Consent;
import org.orodha.plugins.Host;
import org.orodha.plugins.InstalledPlugin;
import org.orodha.plugins.InstalledPlugin.State;
import org.orodha.plugins.Moment;
import org.orodha.plugins.Moment.Choice;
import org.orodha.plugins.Newer;
import org.orodha.plugins.Passport;
import org.orodha.plugins.Plugin;
import org.orodha.plugins.PluginException;
import org.orodha.plugins.PluginFile;
import org.orodha.plugins.Publisher;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Version;

/** Changes what is installed in a user's folder of plug-ins. */
public final class PluginArea {

	private static final String TRUST = "trust";

	private final Store store;
	private final List<Path> administrators;
	private final Host host;
	private final Trust trust;
	private final String who;
	private final Clock clock;

	public PluginArea(Path folder, List<Path> administrators, Host host, String who, Clock clock) {
		this.store = new Store(folder);
		this.administrators = administrators;
		this.host = host;
		this.who = who;
		this.clock = clock;
		List<Path> folders = new ArrayList<>(administrators);
		folders.add(folder.resolve(TRUST));
		trust = new Trust(folders, new DecisionLog(folder.resolve("decisions.jsonl"), clock));
	}

	/** The running framework as what plug-ins are installed into. */
	public static Host running(BundleContext context, Path folder) {
		return new FrameworkHost(context, folder);
	}

	/** Has the running framework use no plug-in any more. */
	public static void leaveAll(BundleContext context, Path folder) {
		new FrameworkHost(context, folder).use(List.of());
	}

	/** Whether the next start takes any plug-in. */
	public static boolean isUsed(Path folder) throws IOException {
		return !ActiveBundles.read(folder).lines().isEmpty();
	}

	/** What plug-ins are installed into. */
	public Host host() {
		return host;
	}

	/** Whom one trusts. */
	public Publishers publishers() {
		return new Publishers(administrators, store.area().resolve(TRUST));
	}

	/** A change of what is installed. */
	@FunctionalInterface
	private interface Change {

		AreaState make(AreaState state) throws IOException, PluginException;
	}

	/** Changes what is installed while no other process does, and notes it. */
	private void change(String what, Change change) throws IOException, PluginException {
		OwnerOnly.folders(store.area());
		try (LockFile lock = LockFile.lock(store.area().resolve("plugins.lock"), null)) {
			AreaState changed = change.make(store.state());
			store.save(what == null ? changed : changed.noted(clock.instant().toString(), who, what));
			provision(changed);
		}
	}

	/** Writes what the next start takes, and has the running Orodha take it as far as it can. */
	private void provision(AreaState state) throws IOException, PluginException {
		List<Plugin> enabled = plugins(state, true);
		Set<Plugin> unfit = unfit(enabled).keySet();
		List<Plugin> active = enabled.stream().filter(plugin -> !unfit.contains(plugin)).toList();
		ActiveBundles.of(stamp(), store, active).write(store.area(), !state.choices().isEmpty());
		host.take(active);
	}

	/** Tells this state of Orodha and of what is laid down about trust from others. */
	String stamp() throws IOException {
		return Sha256.of((host.stamp() + trust.stamp()).getBytes(StandardCharsets.UTF_8));
	}

	/** Why plug-ins are not used: whom nobody trusts any more, then what does not fit beside the rest. */
	private Map<Plugin, List<String>> unfit(List<Plugin> plugins) throws IOException, PluginException {
		Map<Plugin, List<String>> unfit = new LinkedHashMap<>();
		List<Plugin> left = new ArrayList<>();
		for (Plugin plugin : plugins) {
			Optional<String> distrust = trust.objection(passport(plugin));
			if (distrust.isPresent())
				unfit.put(plugin, List.of(distrust.get()));
			else
				left.add(plugin);
		}
		unfit.putAll(new Fit(host).unfit(left));
		return unfit;
	}

	private Passport passport(Plugin plugin) throws IOException, PluginException {
		List<Path> files = plugin.bundles().stream().map(file -> store.file(plugin, file)).filter(Files::exists).toList();
		return trust.inspect(plugin.id(), plugin.version(), files);
	}

	private List<Plugin> plugins(AreaState state, boolean enabledOnly) throws IOException, PluginException {
		List<Plugin> plugins = new ArrayList<>();
		for (Choice choice : state.choices())
			if ((choice.enabled() || !enabledOnly) && store.has(choice.id(), choice.version()))
				plugins.add(store.plugin(choice.id(), choice.version()));
		return plugins;
	}

	/** Chooses again which plug-ins fit, as a new version of Orodha has to; tells which are set aside and which came back. */
	public List<Finding> provision() throws IOException, PluginException {
		Set<String> before = ActiveBundles.read(store.area()).lines().stream().map(ActiveBundles.Line::bundle).collect(Collectors.toSet());
		change(null, state -> state);
		List<Finding> findings = new ArrayList<>();
		for (InstalledPlugin each : list())
			if (each.state() == State.SET_ASIDE)
				findings.add(PluginRule.SET_ASIDE.finding(null, "aside", each.plugin().id(), each.plugin().version(), each.why()));
			else if (each.state() == State.ACTIVE && each.plugin().bundles().stream().noneMatch(file -> before.contains(file.bundle())))
				findings.add(PluginRule.SET_ASIDE.finding(null, "back", each.plugin().id(), each.plugin().version()).but()
						.severity(Severity.INFORMATION).build());
		return findings;
	}

	public Set<String> ids() throws IOException, PluginException {
		return store.state().choices().stream().map(Choice::id).collect(Collectors.toCollection(TreeSet::new));
	}

	public List<InstalledPlugin> list() throws IOException, PluginException {
		AreaState state = store.state();
		Map<Plugin, List<String>> unfit = unfit(plugins(state, true));
		List<InstalledPlugin> list = new ArrayList<>();
		for (Plugin plugin : plugins(state, false)) {
			boolean enabled = state.choice(plugin.id()).orElseThrow().enabled();
			List<String> reasons = enabled ? unfit.getOrDefault(plugin, List.of()) : List.of();
			list.add(new InstalledPlugin(plugin, !enabled ? State.DISABLED : reasons.isEmpty() ? State.ACTIVE : State.SET_ASIDE, reasons,
					store.versions(plugin.id(), plugin.version())));
		}
		list.sort(Comparator.comparing(each -> each.plugin().id()));
		return list;
	}

	public List<AvailablePlugin> available(String named, IProgressMonitor monitor) throws IOException, PluginException {
		AreaState state = store.state();
		try (Source source = Source.open(named, host, monitor)) {
			return source.newest().stream().map(offer -> new AvailablePlugin(offer.id(), offer.version(), offer.name(), offer.publisher(),
					state.choice(offer.id()).map(Choice::version).orElse(""))).toList();
		}
	}

	public Candidate inspect(String named, String id, IProgressMonitor monitor) throws IOException, PluginException {
		SubMonitor progress = SubMonitor.convert(monitor, 2);
		try (Source source = Source.open(named, host, progress.split(1))) {
			Offer offer = chosen(named, source.newest(), List.of(id)).getFirst();
			Fetched fetched = fetched(offer, named, source.fetch(offer, progress.split(1)));
			return new Candidate(fetched.plugin(), fetched.passport(), obstacles(fetched.plugin(), List.of(fetched.plugin())));
		}
	}

	public Newer newer(String named, IProgressMonitor monitor) throws IOException, PluginException {
		Map<String, List<Plugin>> bySource = bySource(List.of(), named);
		SubMonitor progress = SubMonitor.convert(monitor, bySource.size());
		List<Newer.Update> newer = new ArrayList<>();
		List<Finding> unanswered = new ArrayList<>();
		for (Map.Entry<String, List<Plugin>> each : bySource.entrySet())
			try {
				for (AvailablePlugin offer : available(each.getKey(), progress.split(1)))
					if (each.getValue().stream().anyMatch(plugin -> isNewer(offer.id(), offer.version(), plugin)))
						newer.add(new Newer.Update(each.getKey(), offer));
			} catch (PluginException failure) {
				unanswered.add(failure.finding());
			} catch (IOException failure) {
				unanswered.add(PluginRule.UNUSABLE.finding(each.getKey(), "site.failed", failure.toString()));
			}
		return new Newer(newer, unanswered);
	}

	/** The installed plug-ins, all or some, by where their updates are looked for. */
	private Map<String, List<Plugin>> bySource(Collection<String> ids, String named) throws IOException, PluginException {
		Map<String, List<Plugin>> bySource = new LinkedHashMap<>();
		for (Plugin plugin : plugins(store.state(), false))
			if (ids.isEmpty() || ids.contains(plugin.id()))
				bySource.computeIfAbsent(named == null ? plugin.source() : named, source -> new ArrayList<>()).add(plugin);
		return bySource;
	}

	public List<InstalledPlugin> install(String named, Collection<String> ids, Consent consent, IProgressMonitor monitor)
			throws IOException, PluginException {
		SubMonitor progress = SubMonitor.convert(monitor, 10);
		try (Source source = Source.open(named, host, progress.split(2))) {
			return install(named, source, chosen(named, source.newest(), ids), consent, progress.split(8));
		}
	}

	private static List<Offer> chosen(String named, List<Offer> offers, Collection<String> ids) throws PluginException {
		String there = offers.stream().map(Offer::id).collect(Collectors.joining(", "));
		if (offers.isEmpty())
			throw PluginRule.UNUSABLE.failure(named, null, "source.nothing");
		if (ids.isEmpty() && offers.size() > 1)
			throw PluginRule.UNUSABLE.failure(named, null, "source.several", there);
		List<Offer> chosen = new ArrayList<>(ids.isEmpty() ? offers : List.of());
		for (String id : ids)
			chosen.add(offers.stream().filter(offer -> offer.id().equals(id)).findFirst()
					.orElseThrow(() -> PluginRule.UNUSABLE.failure(named, null, "source.unknown", id, there)));
		return chosen;
	}

	/** What was fetched of a plug-in. */
	private record Fetched(Plugin plugin, List<Path> files, Passport passport) {
	}

	private List<InstalledPlugin> install(String named, Source source, List<Offer> offers, Consent consent, IProgressMonitor monitor)
			throws IOException, PluginException {
		SubMonitor progress = SubMonitor.convert(monitor, offers.size());
		Map<String, Fetched> all = new LinkedHashMap<>();
		for (Offer offer : offers) {
			all.put(offer.id(), fetched(offer, named, source.fetch(offer, progress.split(1))));
		}
		List<Plugin> coming = all.values().stream().map(Fetched::plugin).toList();
		requireFit(coming);
		for (Fetched each : all.values())
			trust.admit(each.passport(), store.state().choice(each.plugin().id()).isEmpty() ? "" : signer(each.plugin().id()), consent, who);
		change("install " + coming.stream().map(plugin -> plugin.id() + " " + plugin.version()).collect(Collectors.joining(", ")), state -> {
			AreaState changed = state;
			for (Fetched each : all.values()) {
				store.add(each.plugin(), each.files());
				changed = changed.with(new Choice(each.plugin().id(), each.plugin().version(), true));
			}
			return changed;
		});
		return list().stream().filter(each -> all.containsKey(each.plugin().id())).toList();
	}

	private String signer(String id) throws IOException, PluginException {
		Choice choice = store.state().choice(id).orElseThrow();
		return store.has(id, choice.version()) ? store.plugin(id, choice.version()).signer() : "";
	}

	/** One that does not fit is not installed at all: nobody wants it before there is one that does. */
	private void requireFit(List<Plugin> coming) throws IOException, PluginException {
		for (Plugin plugin : coming) {
			List<String> reasons = obstacles(plugin, coming);
			if (!reasons.isEmpty())
				throw PluginRule.UNUSABLE.failure(null, null, "install.unfit", plugin.id(), plugin.version(), String.join("; ", reasons));
		}
	}

	/** Why a plug-in would not work beside those that come with it and those that are there. */
	private List<String> obstacles(Plugin plugin, List<Plugin> coming) throws IOException, PluginException {
		List<Plugin> beside = new ArrayList<>(coming);
		Set<String> ids = coming.stream().map(Plugin::id).collect(Collectors.toSet());
		plugins(store.state(), true).stream().filter(there -> !ids.contains(there.id())).forEach(beside::add);
		return new Fit(host).reasons(plugin, beside);
	}

	private Fetched fetched(Offer offer, String named, List<Path> files) throws IOException, PluginException {
		if (!Store.isFolderName(offer.id()) || !Store.isFolderName(offer.version()))
			throw PluginRule.UNUSABLE.failure(named, null, "install.name", offer.id(), offer.version());
		List<BundleJar> jars = new ArrayList<>();
		for (Path file : files)
			jars.add(BundleJar.read(file));
		List<PluginFile> bundles = new ArrayList<>();
		for (BundleJar jar : jars)
			bundles.add(jar.file());
		BundleJar main = jars.getFirst();
		Passport passport = trust.inspect(offer.id(), offer.version(), files);
		Plugin plugin = new Plugin(offer.id(), offer.version(), offer.name().isEmpty() || offer.name().startsWith("%") ? main.name() : offer.name(),
				offer.publisher().isEmpty() || offer.publisher().startsWith("%") ? main.publisher() : offer.publisher(), passport.signature(),
				named, clock.instant().toString(), who, bundles, jars.stream().flatMap(jar -> jar.contributions().stream()).toList(),
				jars.stream().flatMap(jar -> jar.needs().stream()).distinct().toList(),
				jars.stream().flatMap(jar -> jar.provisions().stream()).toList());
		return new Fetched(plugin, files, passport);
	}

	public List<InstalledPlugin> update(Collection<String> ids, String named, Consent consent, IProgressMonitor monitor)
			throws IOException, PluginException {
		requireInstalled(ids);
		Map<String, List<Plugin>> bySource = bySource(ids, named);
		SubMonitor progress = SubMonitor.convert(monitor, bySource.size() * 2);
		List<InstalledPlugin> updated = new ArrayList<>();
		for (Map.Entry<String, List<Plugin>> each : bySource.entrySet())
			try (Source source = Source.open(each.getKey(), host, progress.split(1))) {
				List<Offer> newer = source.newest().stream().filter(offer -> each.getValue().stream().anyMatch(plugin -> isNewer(offer.id(), offer.version(), plugin)))
						.toList();
				if (!newer.isEmpty())
					updated.addAll(install(each.getKey(), source, newer, consent, progress.split(1)));
			}
		return updated;
	}

	private static boolean isNewer(String id, String version, Plugin plugin) {
		return id.equals(plugin.id()) && Version.parseVersion(version).compareTo(Version.parseVersion(plugin.version())) > 0;
	}

	private void requireInstalled(Collection<String> ids) throws IOException, PluginException {
		Set<String> installed = ids();
		for (String id : ids)
			if (!installed.contains(id))
				throw PluginRule.UNUSABLE.failure(null, null, "installed.unknown", id, String.join(", ", installed));
	}

	public void enable(Collection<String> ids, boolean enabled) throws IOException, PluginException {
		requireInstalled(ids);
		change((enabled ? "enable " : "disable ") + String.join(", ", ids), state -> {
			AreaState changed = state;
			for (String id : ids)
				changed = changed.with(new Choice(id, state.choice(id).orElseThrow().version(), enabled));
			return changed;
		});
	}

	public void remove(Collection<String> ids) throws IOException, PluginException {
		requireInstalled(ids);
		change("remove " + String.join(", ", ids), state -> {
			AreaState changed = state;
			for (String id : ids)
				changed = changed.forgetting(id);
			return changed;
		});
		for (String id : ids)
			store.remove(id);
	}

	public List<Moment> history() throws IOException, PluginException {
		return store.state().history();
	}

	public void revert(int number) throws IOException, PluginException {
		List<Moment> history = history();
		Moment wanted = number == 0 && history.size() > 1 ? history.get(history.size() - 2)
				: history.stream().filter(moment -> moment.number() == number).findFirst()
						.orElseThrow(() -> PluginRule.UNUSABLE.failure(null, null, "revert.unknown", number, history.size()));
		for (Choice choice : wanted.choices())
			if (!store.has(choice.id(), choice.version()))
				throw PluginRule.UNUSABLE.failure(null, null, "revert.gone", choice.id(), choice.version());
		change("revert " + wanted.number(), state -> new AreaState(wanted.choices(), state.history()));
	}

	public List<Finding> verify(Collection<String> ids, IProgressMonitor monitor) throws IOException, PluginException {
		requireInstalled(ids);
		List<Finding> findings = new ArrayList<>();
		List<InstalledPlugin> wanted = list().stream().filter(each -> ids.isEmpty() || ids.contains(each.plugin().id())).toList();
		SubMonitor progress = SubMonitor.convert(monitor, wanted.size());
		for (InstalledPlugin each : wanted) {
			progress.split(1);
			findings.addAll(verify(each));
		}
		return findings;
	}

	private List<Finding> verify(InstalledPlugin installed) throws IOException, PluginException {
		Plugin plugin = installed.plugin();
		List<Finding> findings = new ArrayList<>();
		for (PluginFile file : plugin.bundles()) {
			Path path = store.file(plugin, file);
			if (!Files.exists(path) || !Sha256.of(path, null).equals(file.checksum()))
				findings.add(PluginRule.CHANGED.finding(path.toString(), "changed", plugin.id(), plugin.version()));
		}
		if (!findings.isEmpty())
			return findings;
		Passport passport = passport(plugin);
		if (passport.status().compareTo(Passport.Status.UNSIGNED) > 0 || trust.objection(passport).isPresent())
			findings.add(PluginRule.NOT_TRUSTED.finding(null, "trust.lost", plugin.id(), plugin.version(), Trust.reason(passport)));
		else if (installed.state() == State.SET_ASIDE)
			findings.add(PluginRule.SET_ASIDE.finding(null, "aside", plugin.id(), plugin.version(), installed.why()));
		return findings;
	}

	public Passport passport(String id) throws IOException, PluginException {
		return passport(installed(id));
	}

	private Plugin installed(String id) throws IOException, PluginException {
		requireInstalled(List.of(id));
		return store.plugin(id, store.state().choice(id).orElseThrow().version());
	}

	public Publisher trustSigner(String id) throws IOException, PluginException {
		Plugin plugin = installed(id);
		Passport passport = passport(plugin);
		if (passport.status() == Passport.Status.UNSIGNED || passport.status() == Passport.Status.TAMPERED)
			throw PluginRule.NOT_TRUSTED.failure(null, null, "trust.refused", plugin.id(), plugin.version(), Trust.reason(passport));
		Path file = store.file(plugin, plugin.bundles().getFirst());
		return publishers().trust(JarSignature.of(file).certificate(), file);
	}

	public Passport passport(Path jar) throws IOException, PluginException {
		BundleJar bundle = BundleJar.read(jar);
		return trust.inspect(bundle.symbolicName(), bundle.version(), List.of(jar));
	}
}
