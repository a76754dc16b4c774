package nl.fnb.report.document;

/** A piece of a section: running text, a list, findings, a warning, definitions, a table or a figure. */
public sealed interface Block permits Paragraph, BulletList, Findings, Callout, Definitions, Table, Figure {}
