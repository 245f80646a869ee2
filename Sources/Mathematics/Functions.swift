public import Glibc

/// The base raised to the exponent, as IEEE 754 has it.
///
/// The standard library has no such function, and rules of learning may not see the C library with its files and clocks.
@inlinable
public func power(_ base: Double, _ exponent: Double) -> Double { Glibc.pow(base, exponent) }

/// Euler's number raised to the exponent.
@inlinable
public func exponential(_ exponent: Double) -> Double { Glibc.exp(exponent) }
