"""Keys: signing identities, the device's own keys, and whom one trusts."""
