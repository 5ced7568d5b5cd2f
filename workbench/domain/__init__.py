"""What an assessment means: answers, scores, labels, history; pure, without files or clocks."""
