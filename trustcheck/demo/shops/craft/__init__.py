"""What every shop is made with: records of registries and registers, page writing, house styles, shared legal texts."""
