"""What may be asked: form editions as frozen values, read from YAML, never holding an answer."""
