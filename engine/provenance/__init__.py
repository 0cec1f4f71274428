"""Where the rules come from: paragraphs of documents that stay outside the project, known by fingerprints."""
