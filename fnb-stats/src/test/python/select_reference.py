"""Copies the reference entries that fnb-stats answers, with their data, from a folder of golden files.

Run: python3 src/test/python/select_reference.py GOLDEN_FOLDER src/test/resources/reference
Every entry names the call, package and version that gave its values; nothing is computed here.
"""
import json
import pathlib
import shutil
import sys

PROCEDURES = {
    "chi_square_2x2", "chi_square_rxc", "fisher_exact_2x2", "fisher_freeman_halton", "phi_cramer_v", "proportion_ci",
    "risk_difference_ci", "k_sample_proportions", "p_adjust", "pairwise_fisher", "pairwise_proportions",
    "t_test_independent", "standardised_mean_difference", "tost_two_sample", "anova_one_way", "anova_welch",
    "kruskal_wallis", "linear_regression", "descriptives_correlation", "three_form_success", "distribution",
}
DISTRIBUTIONS = {"noncentral_t", "noncentral_chisq", "normal", "t", "chisq", "f"}


def wanted(entry):
    if entry["procedure"] not in PROCEDURES:
        return False
    if entry["procedure"] != "distribution":
        return True
    central = not entry["args"]["distribution"].startswith("noncentral")
    return entry["args"]["distribution"] in DISTRIBUTIONS and not (central and entry["args"]["function"] != "sf")


source, target = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
(target / "data").mkdir(parents=True, exist_ok=True)
for file in sorted(source.glob("*.json")):
    entries = [entry for entry in json.loads(file.read_text("utf-8")) if wanted(entry)]
    if not entries:
        continue
    (target / file.name).write_text(json.dumps(entries, indent=1, ensure_ascii=False) + "\n", "utf-8")
    for entry in entries:
        if entry["data"]:
            shutil.copyfile(source / "data" / entry["data"], target / "data" / entry["data"])
