"""The questionnaire workbook: drawn for a cluster to fill in offline, and read back exactly."""
