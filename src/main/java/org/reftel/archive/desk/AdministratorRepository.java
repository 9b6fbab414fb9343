package org.reftel.archive.desk;

import java.util.Optional;

import org.springframework.data.repository.Repository;

/** Keeps administrators. */
public interface AdministratorRepository extends Repository<Administrator, String> {
    long count();

    Optional<Administrator> findById(String name);

    Administrator save(Administrator administrator);
}
