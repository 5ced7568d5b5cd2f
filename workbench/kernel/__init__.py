"""What any program needs and no word of this product."""
