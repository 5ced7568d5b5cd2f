"""The interview: outline, question cards, level dock and side panel."""
