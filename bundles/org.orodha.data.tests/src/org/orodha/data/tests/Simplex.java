// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.tests;

import java.util.Arrays;
import java.util.List;

/** Least and greatest values of variables that are not negative and satisfy equations (the simplex method, Bland's rule). */
final class Simplex {

	private static final double ZERO = 1e-7;

	private final int width;
	private final double[][] rows;
	private final int[] basis;

	/** @param equations each the factors of the variables, then the right-hand side; they have a solution */
	Simplex(int width, List<double[]> equations) {
		this.width = width;
		rows = new double[equations.size()][];
		basis = new int[equations.size()];
		for (int row = 0; row < rows.length; row++) {
			double[] equation = equations.get(row);
			double sign = equation[width] < 0 ? -1 : 1;
			rows[row] = new double[width + 1];
			for (int column = 0; column <= width; column++)
				rows[row][column] = sign * equation[column];
			basis[row] = width + 1 + row;
		}
		findSolution();
	}

	double greatest(int variable) {
		return extreme(variable, 1);
	}

	double least(int variable) {
		return -extreme(variable, -1);
	}

	private double extreme(int variable, int sign) {
		double[] gain = new double[width + 1];
		gain[variable] = sign;
		for (int row = 0; row < rows.length; row++)
			if (basis[row] == variable)
				subtract(gain, rows[row], sign);
		return climb(gain) ? -gain[width] : Double.POSITIVE_INFINITY;
	}

	/** Drives the artificial variables out, of which each row begins with one; rows that say nothing new become empty. */
	private void findSolution() {
		double[] gain = new double[width + 1];
		for (double[] row : rows)
			subtract(gain, row, -1);
		climb(gain);
		if (Math.abs(gain[width]) > 1e-4)
			throw new IllegalArgumentException("no solution: " + gain[width]);
		for (int row = 0; row < rows.length; row++)
			if (basis[row] > width) {
				int column = 0;
				while (column < width && Math.abs(rows[row][column]) < ZERO)
					column++;
				if (column < width)
					pivot(row, column, gain);
				else
					Arrays.fill(rows[row], 0);
			}
	}

	/** Whether there is an end; the right-hand side of the gain is then the negative of what was gained. */
	private boolean climb(double[] gain) {
		while (true) {
			int column = 0;
			while (column < width && gain[column] < ZERO)
				column++;
			if (column == width)
				return true;
			int best = -1;
			for (int row = 0; row < rows.length; row++)
				if (rows[row][column] > ZERO && (best < 0 || isTighter(row, best, column)))
					best = row;
			if (best < 0)
				return false;
			pivot(best, column, gain);
		}
	}

	private boolean isTighter(int row, int best, int column) {
		double difference = rows[row][width] / rows[row][column] - rows[best][width] / rows[best][column];
		return difference < -ZERO || difference < ZERO && basis[row] < basis[best];
	}

	private void pivot(int row, int column, double[] gain) {
		double factor = rows[row][column];
		for (int at = 0; at <= width; at++)
			rows[row][at] /= factor;
		for (double[] other : rows)
			if (other != rows[row] && other[column] != 0)
				subtract(other, rows[row], other[column]);
		subtract(gain, rows[row], gain[column]);
		basis[row] = column;
	}

	private static void subtract(double[] from, double[] row, double times) {
		if (times != 0)
			for (int at = 0; at < row.length; at++)
				from[at] -= times * row[at];
	}
}
