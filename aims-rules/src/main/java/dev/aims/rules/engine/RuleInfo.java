package dev.aims.rules.engine;

/**
 * What a rule says of itself.
 *
 * @param pack the package it stands in
 * @param name its name
 * @param check the check it judges; empty if it derives facts
 */
public record RuleInfo(String pack, String name, String check) {}
