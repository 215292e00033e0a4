"""What touches the volatile world: model files, clock, platform folders, paper."""
