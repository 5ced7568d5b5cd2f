"""XLSForms as editions: sheets of rows in, one edition in each language and a list of what it can't hold out."""
