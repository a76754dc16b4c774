"""Unconditional exact p-values by plain enumeration of all tables, at many shares.

Run: python3 src/test/python/unconditional_reference.py > src/test/resources/reference/unconditional.json   (needs scipy)
The p-value is the largest over 4,001 shares and a bounded search around the best of them; good to 1e-6.
"""
import json
import sys

import numpy as np
from scipy.optimize import minimize_scalar
from scipy.stats import binom, hypergeom


def fisher(n1, n2, alternative):
    p = np.zeros((n1 + 1, n2 + 1))
    for s in range(n1 + n2 + 1):
        xs = np.arange(max(0, s - n2), min(s, n1) + 1)
        d = hypergeom.pmf(xs, n1 + n2, n1, s)
        for k, x in enumerate(xs):
            chosen = {"two.sided": d <= d[k] * (1 + 1e-7), "less": xs <= x, "greater": xs >= x}[alternative]
            p[x, s - x] = d[chosen].sum()
    return p


def z(n1, n2, pooled):
    x1, x2 = np.meshgrid(np.arange(n1 + 1), np.arange(n2 + 1), indexing="ij")
    p1, p2, p = x1 / n1, x2 / n2, (x1 + x2) / (n1 + n2)
    variance = p * (1 - p) * (1 / n1 + 1 / n2) if pooled else p1 * (1 - p1) / n1 + p2 * (1 - p2) / n2
    with np.errstate(all="ignore"):
        values = (p1 - p2) / np.sqrt(variance)
    values[p1 == p2] = 0
    return values


def extreme(table, method, alternative):
    (a, b), (c, d) = table
    n1, n2 = a + b, c + d
    if method == "boschloo":
        rank = fisher(n1, n2, alternative)
    else:
        values = z(n1, n2, method == "z-pooled")
        rank = {"two.sided": -abs(values), "less": values, "greater": -values}[alternative]
    observed = rank[a, c]
    statistic = observed if method == "boschloo" else z(n1, n2, method == "z-pooled")[a, c]
    return rank <= observed + 1e-9 * abs(observed), statistic


def largest(region):
    n1, n2 = region.shape[0] - 1, region.shape[1] - 1

    def probability(share):
        return binom.pmf(np.arange(n1 + 1), n1, share) @ region @ binom.pmf(np.arange(n2 + 1), n2, share)

    grid = np.linspace(0, 1, 4001)
    values = np.array([probability(share) for share in grid])
    best = values.max()
    for i in np.argsort(values)[-8:]:
        low, high = grid[max(0, i - 1)], grid[min(len(grid) - 1, i + 1)]
        best = max(best, -minimize_scalar(
            lambda s: -probability(s), bounds=(low, high), method="bounded", options={"xatol": 1e-10}).fun)
    return best


TABLES = {
    "admB": [[353, 207], [17, 8]], "study": [[30, 47], [20, 39]], "rare": [[1, 76], [5, 54]], "tiny": [[3, 1], [0, 3]],
    "corner": [[5, 0], [0, 4]], "tea": [[3, 1], [1, 3]],
}
entries = []
for name, table in TABLES.items():
    for method in ["boschloo", "z-pooled", "z-unpooled"]:
        for alternative in ["two.sided", "less", "greater"]:
            if name == "admB" and alternative != "two.sided":
                continue
            region, statistic = extreme(table, method, alternative)
            entries.append({
                "id": f"exact/{method}-{alternative}-{name}", "procedure": "unconditional_exact_2x2", "data": None,
                "args": {"table": table, "method": method, "alternative": alternative}, "package": "scipy",
                "rel_tol": 1e-6, "expected": {"p": largest(region), "statistic": None if np.isinf(statistic) else statistic}})
json.dump(entries, sys.stdout, indent=1)
print()
