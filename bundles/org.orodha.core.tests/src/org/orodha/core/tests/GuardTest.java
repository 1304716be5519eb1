// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.orodha.core.contribution.Contribution;
import org.orodha.core.contribution.Contribution.Maker;
import org.orodha.core.contribution.FailureListener;
import org.orodha.core.contribution.Guard;
import org.orodha.core.contribution.Outcome;
import org.orodha.core.contribution.PluginFailure;
import org.orodha.core.findings.CatalogueRule;
import org.orodha.core.findings.Finding;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;

class GuardTest {

	private static <R> Contribution<R> contribution(Maker<R> maker) {
		return Contribution.of("x.broken", "org.example.broken", "1.2.3", maker).build();
	}

	private static <R> Finding failure(Outcome<R> outcome) {
		return ((Outcome.Failed<R>) outcome).finding();
	}

	@Test
	void aConstructorThatThrowsIsOneFindingThatNamesThePlugIn() {
		Outcome<String> outcome = new Guard().run(contribution(() -> {
			throw new IllegalStateException("no luck");
		}), new NullProgressMonitor(), (object, monitor) -> "done");

		assertThat(failure(outcome).rule()).isEqualTo(CatalogueRule.PLUGIN_FAILED.id());
		assertThat(failure(outcome).message()).contains("x.broken", "org.example.broken", "1.2.3", "no luck");
	}

	@Test
	void aMissingClassIsOneFindingThatNamesThePlugIn() {
		Outcome<String> outcome = new Guard().run(contribution(() -> "object"), new NullProgressMonitor(),
				(object, monitor) -> {
					throw new NoClassDefFoundError("org/example/Gone");
				});

		assertThat(failure(outcome).message()).contains("org.example.broken", "org/example/Gone");
	}

	@Test
	void aContributionThatGivesNoSignOfLifeIsStopped() {
		CountDownLatch never = new CountDownLatch(1);
		Outcome<String> outcome = new Guard(Duration.ofMillis(100)).run(contribution(() -> "object"),
				new NullProgressMonitor(), (object, monitor) -> {
					never.await();
					return "done";
				});

		assertThat(failure(outcome).rule()).isEqualTo(CatalogueRule.PLUGIN_SILENT.id());
	}

	@Test
	void whoWantsToKnowOfFailuresIsToldOnceWithTheTrace() {
		List<PluginFailure> told = new ArrayList<>();
		BundleContext context = FrameworkUtil.getBundle(GuardTest.class).getBundleContext();
		ServiceRegistration<FailureListener> broken = context.registerService(FailureListener.class, failure -> {
			throw new IllegalStateException("a listener's own fault");
		}, null);
		ServiceRegistration<FailureListener> listening = context.registerService(FailureListener.class, told::add, null);
		try {
			Outcome<String> outcome = new Guard().run(contribution(() -> "object"), new NullProgressMonitor(), (object, monitor) -> {
				throw new IllegalStateException("no luck");
			});
			assertThat(told).singleElement().satisfies(failure -> {
				assertThat(failure.plugin()).isEqualTo("org.example.broken");
				assertThat(failure.version()).isEqualTo("1.2.3");
				assertThat(failure.contribution()).isEqualTo("x.broken");
				assertThat(failure.finding()).isEqualTo(failure(outcome));
				assertThat(failure.trace()).contains("no luck", "GuardTest");
			});
		} finally {
			listening.unregister();
			broken.unregister();
		}
	}

	@Test
	void cancellingIsNoFailure() {
		IProgressMonitor cancelled = new NullProgressMonitor();
		cancelled.setCanceled(true);
		Outcome<String> outcome = new Guard().run(contribution(() -> "object"), cancelled, (object, monitor) -> {
			if (monitor.isCanceled())
				throw new OperationCanceledException();
			return "done";
		});

		assertThat(outcome).isInstanceOf(Outcome.Cancelled.class);
	}
}
