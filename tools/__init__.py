"""What builds and checks but is no product: it is in no wheel."""
